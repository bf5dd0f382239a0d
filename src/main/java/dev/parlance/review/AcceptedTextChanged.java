package dev.parlance.review;

import dev.parlance.record.Substance;
import dev.parlance.repository.StoredTexts;
import dev.parlance.repository.Trails.Version;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What was accepted stays as it was accepted; git's history is the witness. */
final class AcceptedTextChanged implements Check {

  static final Rule RULE =
      Rule.error(
          "ADR030",
          "accepted-text-changed",
          "The text of a record is not the one that was accepted.");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Observation> in(Docket docket) {
    List<Exhibit> settled =
        docket.exhibits().filter(each -> Past.isSettled(each.summary().status())).toList();
    try (StoredTexts texts = docket.trails().texts()) {
      return settled.stream().flatMap(each -> in(docket, each, texts).stream()).toList().stream();
    }
  }

  private static Optional<Observation> in(Docket docket, Exhibit record, StoredTexts texts) {
    List<Version> newestFirst = docket.trails().of(record.file());
    boolean untouched = newestFirst.size() == 1 && newestFirst.get(0).holds(record.text());
    if (newestFirst.isEmpty() || untouched) {
      return Optional.empty();
    }
    Accepted accepted = new Accepted();
    for (int i = newestFirst.size() - 1; i >= 0; i--) {
      Version version = newestFirst.get(i);
      texts.of(version).ifPresent(text -> accepted.follow(docket.past(version, text), text));
    }
    Substance now = Substance.of(record.summary(), record.text());
    return accepted
        .acceptance()
        .filter(acceptance -> !accepted.covers(now))
        .map(acceptance -> found(record, acceptance, now.firstNew(accepted.last())));
  }

  private static Observation found(Exhibit record, Past acceptance, int line) {
    return RULE.at(
        record,
        line,
        "The text of %s is not the one that was accepted by commit %s."
            .formatted(record.id(), acceptance.commit()),
        "Supersede it, or bring the text back; a slip of the pen is mended by: parlance amend %s"
            .formatted(record.id() + " --typo"));
  }
}
