package dev.parlance.recommendation;

import dev.parlance.guide.Atom;
import dev.parlance.guide.Effect;
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
    long facts = facts(situation);
    Evaluation.of(branch, facts, trace);
    return new Arguments(
        guide,
        reasons(branch, facts, situation.answers, outcome, trace),
        beaten(guide, branch, outcome, trace));
  }

  private static long facts(Situation situation) {
    Branch branch = situation.table.branch;
    return situation.table.questions.stream()
        .mapToLong(q -> branch.bits(q.question(), situation.answers.options(q.question())))
        .reduce(0, (one, other) -> one | other);
  }

  private static List<Reason> reasons(
      Branch branch, long facts, Answers answers, Outcome outcome, Trace trace) {
    Predicate<Rule> fired = rule -> rule.when().holds((Atom atom) -> answers.has(atom));
    boolean settled = outcome.status() != Status.INCOMPLETE;
    List<Reason> reasons = new ArrayList<>();
    for (boolean decides : new boolean[] {true, false}) {
      IntStream.range(0, branch.supports.length)
          .filter(i -> (settled && trace.winners().contains(i)) == decides)
          .mapToObj(i -> branch.supports[i])
          .filter(each -> fired.test(each.rule))
          .sorted((one, other) -> one.rank - other.rank)
          .map(each -> reason(each.rule, outcome, decides))
          .filter(reason -> !reason.languages().isEmpty())
          .forEach(reasons::add);
    }
    Stream.of(branch.preferences, branch.exclusions, branch.undercuts, branch.tieBreaks)
        .flatMap(Stream::of)
        .filter(each -> fired.test(each.rule))
        .map(each -> settled ? bearing(branch, facts, each) : idle(each))
        .filter(reason -> reason.decides() || speaksForTheOutcome(reason, outcome))
        .forEach(reasons::add);
    return reasons;
  }

  private static Reason reason(Rule rule, Outcome outcome, boolean decides) {
    return new Reason(
        rule,
        rule.effect().languages().stream().filter(outcome.languages()::contains).toList(),
        decides);
  }

  /** A rule that supports nothing decides where other languages would come out without it. */
  private static Reason bearing(Branch branch, long facts, CompiledRule rule) {
    Verdict with = Evaluation.of(branch, facts, Trace.OFF);
    Verdict without = Evaluation.without(rule, branch, facts);
    boolean decides = with.status() != without.status() || with.languages() != without.languages();
    return new Reason(rule.rule, rule.rule.effect().languages(), decides);
  }

  private static Reason idle(CompiledRule rule) {
    return new Reason(rule.rule, rule.rule.effect().languages(), false);
  }

  /** What was not needed, but says why the outcome is right all the same. */
  private static boolean speaksForTheOutcome(Reason reason, Outcome outcome) {
    Effect effect = reason.rule().effect();
    return effect instanceof Effect.Exclude
        || effect instanceof Effect.Undercut
        || (effect instanceof Effect.Prefer prefer
            && outcome.languages().contains(prefer.language()));
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
