package dev.parlance.review;

import dev.parlance.record.RecordStatus;
import java.util.stream.Stream;

/** A decision that was to be looked at again is looked at again. */
final class ReviewOverdue implements RecordCheck {

  static final Rule RULE =
      Rule.warning(
          "ADR060", "review-overdue", "The day by which a record was to be reviewed is past.");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Observation> in(Docket docket, Exhibit record) {
    return Stream.of(record)
        .filter(each -> each.is(RecordStatus.ACCEPTED))
        .flatMap(
            each ->
                each.reviewBy().stream()
                    .filter(day -> day.isBefore(docket.today()))
                    .map(
                        day ->
                            RULE.at(
                                each,
                                each.lines().holding("review-by:"),
                                "%s was to be reviewed by %s.".formatted(each.id(), day),
                                "See what today's guide says (parlance replay %s), then move the day, or supersede it."
                                    .formatted(each.id()))));
  }
}
