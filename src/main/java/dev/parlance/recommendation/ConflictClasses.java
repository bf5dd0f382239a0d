package dev.parlance.recommendation;

import dev.parlance.guide.Finding;
import dev.parlance.guide.Places;
import dev.parlance.guide.Rule;
import dev.parlance.guide.Severity;
import dev.parlance.recommendation.Survey.Case;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers under which rules of one strength disagree and nothing settles it, by languages. */
final class ConflictClasses implements OutcomeLint {

  @Override
  public Stream<Finding> check(Survey survey, Places places) {
    return survey.cases.stream()
        .filter(each -> each.verdict().status() == Status.CONFLICT)
        .collect(Collectors.groupingBy(each -> each.outcome().languages()))
        .entrySet()
        .stream()
        .sorted((one, other) -> other.getValue().size() - one.getValue().size())
        .map(group -> finding(survey, places, group.getKey(), group.getValue()));
  }

  private static Finding finding(
      Survey survey, Places places, List<String> languages, List<Case> cases) {
    Set<Rule> rules = new LinkedHashSet<>();
    cases.forEach(each -> rules.addAll(disagreeing(each)));
    Severity severity = rules.stream().map(Severity::about).reduce(Severity.NOTE, Severity::or);
    Rule last =
        survey.guide.rules().stream().filter(rules::contains).reduce((a, b) -> b).orElseThrow();
    return Finding.of(
            "conflict",
            severity,
            places.rule(last),
            last.id(),
            "%s in conflict in %d of %d classes, between %s."
                .formatted(
                    String.join(", ", languages),
                    cases.size(),
                    survey.cases.size(),
                    rules.stream().map(Rule::id).sorted().collect(Collectors.joining(", "))),
            severity == Severity.NOTE ? "" : "Add a tie-break, or a condition to one of them.")
        .showing(survey.smallest(cases));
  }

  private static Set<Rule> disagreeing(Case each) {
    Branch branch = each.table().branch;
    Trace trace = Trace.on();
    Evaluation.of(branch, each.facts(), trace);
    return trace.winners().stream()
        .map(winner -> branch.supports[winner].rule)
        .collect(Collectors.toSet());
  }
}
