package dev.parlance.review;

import dev.parlance.record.RecordSummary;
import java.util.Optional;
import java.util.stream.Stream;

/** The steps of a record that Parlance keeps are taken where they leave a trail. */
final class ChangedPastTheTrail implements RecordCheck {

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
  public boolean asksHistory() {
    return true;
  }

  @Override
  public Stream<Observation> in(Docket docket, Exhibit record) {
    History history = docket.history();
    return history.of(record).stream()
        .filter(version -> !version.values("ADR-Number").isEmpty())
        .findFirst()
        .filter(version -> !record.isStoredAs(version))
        .flatMap(version -> history.past(version, record))
        .flatMap(past -> difference(record, past))
        .stream();
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
