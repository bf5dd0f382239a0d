package dev.parlance.review;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A number names one record. */
final class NumberTwice implements Check {

  static final Rule RULE =
      Rule.error("ADR010", "number-twice", "Two records have the same number.");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Observation> in(Docket docket) {
    return docket.twins().flatMap(twins -> twins.stream().skip(1).map(each -> found(each, twins)));
  }

  private static Observation found(Exhibit each, List<Exhibit> twins) {
    String others =
        twins.stream()
            .filter(other -> other != each)
            .map(Exhibit::file)
            .collect(Collectors.joining(", "));
    return RULE.at(
        each,
        1,
        "The number %s is also that of %s.".formatted(each.id(), others),
        "Give it the next free one: parlance renumber %s".formatted(each.name()));
  }
}
