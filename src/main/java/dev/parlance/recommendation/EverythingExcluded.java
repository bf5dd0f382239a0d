package dev.parlance.recommendation;

import dev.parlance.guide.Finding;
import dev.parlance.guide.Places;
import dev.parlance.guide.Rule;
import dev.parlance.guide.Severity;
import dev.parlance.recommendation.Survey.Case;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Exclusions that together leave nothing of what the guide speaks for, by who excludes. */
final class EverythingExcluded implements OutcomeLint {

  @Override
  public Stream<Finding> check(Survey survey, Places places) {
    return survey.cases.stream()
        .filter(each -> each.verdict().status() == Status.IMPOSSIBLE)
        .collect(Collectors.groupingBy(EverythingExcluded::excluding))
        .entrySet()
        .stream()
        .map(group -> finding(survey, places, List.copyOf(group.getKey()), group.getValue()));
  }

  private static Finding finding(
      Survey survey, Places places, List<Rule> excluding, List<Case> cases) {
    Rule last = excluding.get(excluding.size() - 1);
    return Finding.of(
            "everything-excluded",
            Severity.ERROR,
            places.rule(last),
            last.id(),
            "%s exclude every language that the guide speaks for, in %d of %d classes."
                .formatted(
                    excluding.stream().map(Rule::id).collect(Collectors.joining(" and ")),
                    cases.size(),
                    survey.cases.size()),
            "Narrow one of the exclusions, or support a language that is left.")
        .showing(survey.smallest(cases));
  }

  private static Set<Rule> excluding(Case each) {
    return Arrays.stream(each.table().branch.exclusions)
        .filter(rule -> rule.fires(each.facts()))
        .map(rule -> rule.rule)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
