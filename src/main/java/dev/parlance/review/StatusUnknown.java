package dev.parlance.review;

import dev.parlance.record.RecordStatus;
import java.util.stream.Stream;

/** A status that nobody knows tells nobody whether to follow the record. */
final class StatusUnknown implements RecordCheck {

  static final Rule RULE =
      Rule.error("ADR005", "status-unknown", "The status is none that is known.");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Observation> in(Docket docket, Exhibit record) {
    return Stream.of(record)
        .filter(each -> each.is(RecordStatus.UNKNOWN))
        .map(
            each ->
                RULE.at(
                    each,
                    each.lines().status(),
                    "The status '%s' is not understood."
                        .formatted(shortened(each.summary().rawStatus())),
                    "Write one of: draft, proposed, accepted, rejected, withdrawn, deferred,"
                        + " deprecated, superseded by ADR-NNNN."));
  }

  private static String shortened(String status) {
    String line = status.lines().findFirst().orElse("").strip();
    return line.length() > 60 ? line.substring(0, 60) + "…" : line;
  }
}
