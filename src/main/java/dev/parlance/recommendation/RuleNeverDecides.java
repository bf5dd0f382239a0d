package dev.parlance.recommendation;

import dev.parlance.guide.Finding;
import dev.parlance.guide.Places;
import dev.parlance.guide.Rule;
import dev.parlance.guide.Severity;
import dev.parlance.recommendation.Survey.Case;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A rule that fires and without which every outcome would be the same: because others always speak
 * louder or say as much, which are named if they are few, or because nothing turns on it.
 */
final class RuleNeverDecides implements OutcomeLint {

  @Override
  public Stream<Finding> check(Survey survey, Places places) {
    Map<Rule, List<Case>> firing = new LinkedHashMap<>();
    Set<Rule> deciding = new HashSet<>();
    survey
        .firing()
        .forEach(
            (rule, cases) -> {
              firing.computeIfAbsent(rule.rule, each -> new ArrayList<>()).addAll(cases);
              if (cases.stream().anyMatch(each -> each.turnsOn(rule))) {
                deciding.add(rule.rule);
              }
            });
    return survey.guide.rules().stream()
        .filter(rule -> firing.containsKey(rule) && !deciding.contains(rule))
        .flatMap(rule -> check(survey, places, rule, firing.getOrDefault(rule, List.of())));
  }

  private static Stream<Finding> check(Survey survey, Places places, Rule rule, List<Case> where) {
    List<String> shadows = Shadows.of(rule, where);
    if (shadows.size() == 1 && isTwin(survey.guide.rule(shadows.get(0)), rule)) {
      return Stream.of(); // reported as said twice
    }
    return Stream.of(
        Finding.of(
                shadows.isEmpty() ? "rule-never-decides" : "rule-shadowed",
                Severity.about(rule),
                places.rule(rule),
                rule.id(),
                what(rule, shadows),
                Severity.about(rule) == Severity.NOTE
                    ? ""
                    : "Remove it, make it stronger, or make a remark of it.")
            .showing(survey.smallest(where, rule.when().atoms())));
  }

  private static boolean isTwin(Rule one, Rule other) {
    return one.effect().equals(other.effect())
        && one.when().entails(other.when())
        && other.when().entails(one.when());
  }

  private static String what(Rule rule, List<String> shadows) {
    if (shadows.isEmpty()) {
      return "%s fires and never decides: every outcome would be the same without it."
          .formatted(rule.id());
    }
    return "%s never decides: wherever it fires, %s %s the matter."
        .formatted(
            rule.id(), String.join(" or ", shadows), shadows.size() == 1 ? "settles" : "settle");
  }
}
