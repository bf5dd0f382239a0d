package dev.parlance.review;

import dev.parlance.guide.Effect.Support;
import dev.parlance.guide.Rule;
import dev.parlance.recommendation.Advice;
import dev.parlance.recommendation.Advice.Reason;
import java.util.List;

/** The statements that decide an advice. */
final class Grounds {

  private Grounds() {}

  /** Those of one advice that do not decide the other, by id, words and strength. */
  static List<Rule> only(Advice one, Advice other) {
    return only(deciding(one), deciding(other));
  }

  private static List<Rule> only(List<Rule> some, List<Rule> others) {
    return some.stream()
        .filter(rule -> others.stream().noneMatch(each -> same(rule, each)))
        .toList();
  }

  private static List<Rule> deciding(Advice advice) {
    return advice.reasons().stream().filter(Reason::decides).map(Reason::rule).toList();
  }

  private static boolean same(Rule one, Rule other) {
    return one.id().equals(other.id())
        && one.citation().quote().equals(other.citation().quote())
        && strength(one).equals(strength(other));
  }

  private static String strength(Rule rule) {
    return rule.effect() instanceof Support support ? support.tier().id() : "";
  }
}
