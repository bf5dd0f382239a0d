package dev.parlance.review;

import dev.parlance.record.RecordSummary;
import dev.parlance.repository.StoredTexts;
import dev.parlance.repository.Trails;
import dev.parlance.repository.Trails.Version;
import java.util.List;
import java.util.Optional;

/** The records as they were, read from git one at a time. */
final class History implements AutoCloseable {

  private final Trails trails;
  private final StoredTexts texts;

  History(Trails trails) {
    this.trails = trails;
    this.texts = trails.texts();
  }

  Trails trails() {
    return trails;
  }

  /** The newest first. */
  List<Version> of(Exhibit record) {
    return trails.of(record.file());
  }

  /** The record as it was then; none where git has no text of it. */
  Optional<Past> past(Version version, Exhibit record) {
    if (version.path().equals(record.file()) && record.isStoredAs(version)) {
      return Optional.of(new Past(version, record));
    }
    return texts
        .of(version)
        .map(text -> new Exhibit(RecordSummary.read(version.path(), text), text))
        .map(then -> new Past(version, then));
  }

  @Override
  public void close() {
    texts.close();
  }
}
