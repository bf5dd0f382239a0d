package dev.parlance.review;

import dev.parlance.record.RecordDate;
import java.util.stream.Stream;

/** A record bears the day of its last step, which is not to come. */
final class DateInFuture implements RecordCheck {

  static final Rule RULE =
      Rule.warning("ADR063", "date-in-future", "The date of a record is still to come.");

  /** It may be tomorrow already where the record was written. */
  private static final int AHEAD = 1;

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Observation> in(Docket docket, Exhibit record) {
    return RecordDate.of(record.summary().date()).stream()
        .filter(day -> day.isAfter(docket.today().plusDays(AHEAD)))
        .map(
            day ->
                RULE.at(
                    record,
                    record.lines().date(),
                    "%s is dated %s, which is still to come.".formatted(record.id(), day),
                    "Write the day on which it got its status."));
  }
}
