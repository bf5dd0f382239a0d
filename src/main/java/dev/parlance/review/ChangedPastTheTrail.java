package dev.parlance.review;

import dev.parlance.record.RecordSummary;
import dev.parlance.repository.StoredTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The steps of a record that Parlance keeps are taken where they leave a trail. */
final class ChangedPastTheTrail implements Check {

  static final Rule RULE =
      Rule.warning(
          "ADR032",
          "changed-past-the-trail",
          "The status or the version of a record was changed without a trailer that says so.");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Observation> in(Docket docket) {
    List<Observation> found = new ArrayList<>();
    try (StoredTexts texts = docket.trails().texts()) {
      docket.exhibits().forEach(each -> in(docket, each, texts).ifPresent(found::add));
    }
    return found.stream();
  }

  private static Optional<Observation> in(Docket docket, Exhibit record, StoredTexts texts) {
    return docket.trails().of(record.file()).stream()
        .filter(version -> !version.values("ADR-Number").isEmpty())
        .findFirst()
        .filter(version -> !version.holds(record.text()))
        .flatMap(version -> docket.past(version, texts))
        .flatMap(past -> difference(record, past));
  }

  private static Optional<Observation> difference(Exhibit record, Past past) {
    RecordSummary then = past.summary();
    RecordSummary now = record.summary();
    boolean status = then.status() != now.status();
    if (!status && then.version() == now.version()) {
      return Optional.empty();
    }
    String from = status ? then.status().word() : "version " + then.version();
    String to = status ? now.status().word() : "version " + now.version();
    return Optional.of(
        RULE.at(
            record,
            status ? record.lines().status() : record.lines().holding("  version:"),
            "%s went from %s to %s after commit %s, and no trailer says so."
                .formatted(record.id(), from, to, past.commit()),
            "Take steps with Parlance: parlance accept %s, and so on.".formatted(record.id())));
  }
}
