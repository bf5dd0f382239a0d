package dev.parlance.review;

import dev.parlance.record.RecordStatus;
import java.util.stream.Stream;

/** A template that nobody has filled in decides nothing. */
final class Unfilled implements RecordCheck {

  static final Rule RULE =
      Rule.error("ADR004", "unfilled", "The text of a template stands where the status belongs.");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Observation> in(Docket docket, Exhibit record) {
    return Stream.of(record)
        .filter(each -> each.is(RecordStatus.UNFILLED))
        .map(
            each ->
                RULE.at(
                    each,
                    each.lines().status(),
                    "%s still has the status of its template.".formatted(each.id()),
                    "Write where it stands, such as proposed; or fill the record in first."));
  }
}
