package dev.parlance.review;

import dev.parlance.record.RecordStatus;
import java.util.stream.Stream;

/** A record is decided with the reason and the decision written down. */
final class SectionEmpty implements RecordCheck {

  static final Rule RULE =
      Rule.warning(
          "ADR007",
          "section-empty",
          "A proposed or accepted record has nothing below the heading of its context or its decision.");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Observation> in(Docket docket, Exhibit record) {
    return Stream.of(record)
        .filter(each -> each.is(RecordStatus.PROPOSED, RecordStatus.ACCEPTED))
        .flatMap(
            each ->
                each.lines().unwritten().stream()
                    .map(
                        line ->
                            RULE.at(
                                each,
                                line,
                                "Nothing is written here, and %s is %s."
                                    .formatted(each.id(), each.summary().status().word()),
                                "Write it, or take the heading away.")));
  }
}
