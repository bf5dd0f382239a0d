package dev.parlance.recommendation;

import dev.parlance.guide.Atom;
import dev.parlance.guide.Guide;
import dev.parlance.guide.Rule;
import dev.parlance.interview.Answers;
import dev.parlance.recommendation.Advice.Beaten;
import dev.parlance.recommendation.Advice.Reason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The statements that fired, sorted into those on the outcome's side and those that lost. */
record Arguments(Guide guide, List<Reason> reasons, List<Beaten> beaten) {

  static Arguments of(Guide guide, Situation situation, Outcome outcome) {
    Branch branch = situation.table.branch;
    Trace trace = Trace.on();
    Evaluation.of(branch, facts(situation), trace);
    return new Arguments(
        guide,
        reasons(branch, situation.answers, outcome, trace),
        beaten(guide, branch, outcome, trace));
  }

  private static long facts(Situation situation) {
    Branch branch = situation.table.branch;
    return situation.table.questions.stream()
        .mapToLong(q -> branch.bits(q.question(), situation.answers.options(q.question())))
        .reduce(0, (one, other) -> one | other);
  }

  private static List<Reason> reasons(
      Branch branch, Answers answers, Outcome outcome, Trace trace) {
    Predicate<Rule> fired = rule -> rule.when().holds((Atom atom) -> answers.has(atom));
    List<Reason> reasons = new ArrayList<>();
    for (boolean decides : new boolean[] {true, false}) {
      IntStream.range(0, branch.supports.length)
          .filter(i -> trace.winners().contains(i) == decides)
          .mapToObj(i -> branch.supports[i])
          .filter(each -> fired.test(each.rule))
          .sorted((one, other) -> one.rank - other.rank)
          .map(each -> reason(each.rule, outcome, decides))
          .filter(reason -> !reason.languages().isEmpty())
          .forEach(reasons::add);
    }
    Stream.of(branch.preferences, branch.exclusions, branch.undercuts, branch.tieBreaks)
        .flatMap(Stream::of)
        .filter(each -> fired.test(each.rule) && acted(branch, trace, each, outcome))
        .forEach(each -> reasons.add(new Reason(each.rule, each.rule.effect().languages(), true)));
    return reasons;
  }

  private static Reason reason(Rule rule, Outcome outcome, boolean decides) {
    return new Reason(
        rule,
        rule.effect().languages().stream().filter(outcome.languages()::contains).toList(),
        decides);
  }

  /** Whether a rule that supports nothing took a language out, or gave the outcome its role. */
  private static boolean acted(Branch branch, Trace trace, CompiledRule rule, Outcome outcome) {
    boolean gaveRole =
        Stream.of(branch.undercuts).anyMatch(rule::equals)
            && outcome.role() == Role.ORCHESTRATION_OR_BOUNDARY;
    return gaveRole || trace.losses().stream().anyMatch(loss -> Why.by(branch, loss) == rule);
  }

  private static List<Beaten> beaten(Guide guide, Branch branch, Outcome outcome, Trace trace) {
    Map<Rule, Beaten> beaten = new LinkedHashMap<>();
    for (Loss loss : trace.losses()) {
      Rule rule = branch.supports[loss.loser()].rule;
      List<String> languages =
          branch.languages(loss.languages()).stream()
              .filter(language -> !outcome.languages().contains(language))
              .toList();
      if (!languages.isEmpty()) {
        beaten.putIfAbsent(rule, new Beaten(rule, languages, Why.text(guide, branch, loss)));
      }
    }
    return List.copyOf(beaten.values());
  }
}
