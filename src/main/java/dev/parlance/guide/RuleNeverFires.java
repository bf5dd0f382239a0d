package dev.parlance.guide;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A rule whose condition no answers fulfil. */
final class RuleNeverFires implements Lint {

  @Override
  public Stream<Finding> check(GuideDraft draft) {
    Answerable answerable = new Answerable(draft.guide());
    return draft.guide().rules().stream()
        .filter(rule -> !answerable.canHold(rule.when()))
        .map(
            rule ->
                Finding.of(
                    "rule-never-fires",
                    Severity.ERROR,
                    draft.places().rule(rule),
                    rule.id(),
                    "%s can never fire: no answers fulfil %s."
                        .formatted(rule.id(), condition(rule)),
                    "See with 'parlance guide questions' when they are asked and how many options"
                        + " they take."));
  }

  private static String condition(Rule rule) {
    return rule.when().terms().stream()
        .limit(1)
        .map(
            term ->
                term.present().stream()
                    .map(Atom::toString)
                    .sorted()
                    .collect(Collectors.joining(" and ")))
        .findFirst()
        .orElse("its condition, which contradicts itself");
  }
}
