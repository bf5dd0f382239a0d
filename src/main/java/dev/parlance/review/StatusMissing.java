package dev.parlance.review;

import dev.parlance.record.RecordStatus;
import java.util.stream.Stream;

/** A record without a status may be a draft or a law. */
final class StatusMissing implements RecordCheck {

  static final Rule RULE = Rule.warning("ADR006", "status-missing", "A record says no status.");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Observation> in(Docket docket, Exhibit record) {
    return Stream.of(record)
        .filter(each -> each.is(RecordStatus.NONE))
        .map(
            each ->
                RULE.at(
                    each,
                    each.lines().status(),
                    "%s says no status.".formatted(each.id()),
                    "Write 'status: accepted', or whatever it is, in the manner of the log."));
  }
}
