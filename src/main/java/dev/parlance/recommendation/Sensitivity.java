package dev.parlance.recommendation;

import dev.parlance.guide.Effect;
import dev.parlance.guide.Effect.Support;
import dev.parlance.guide.Guide;
import dev.parlance.guide.QuestionClasses;
import dev.parlance.guide.Rule;
import dev.parlance.guide.Tier;
import dev.parlance.recommendation.Survey.Case;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * How much of what a guide says rests on the way in which it is read: the share of the classes of
 * answers that come out differently when it is read in another way.
 */
public final class Sensitivity {

  private final Survey survey;
  private final List<Row> rows = new ArrayList<>();

  /** One other way of reading; {@code changed} of the classes come out differently. */
  public record Row(String reading, int changed) {}

  public Sensitivity(Guide guide) {
    survey = new Survey(guide);
    List<Tier> tiers = guide.tiers();
    for (int weaker = 1; weaker < tiers.size(); weaker++) {
      Tier from = tiers.get(weaker);
      Tier to = tiers.get(weaker - 1);
      add(
          "'%s' is as strong as '%s'".formatted(from.id(), to.id()),
          support -> support.tier().equals(from) ? withTier(support, to) : support);
    }
    add(
        "the main constraint settles no disagreement",
        support -> new Support(support.languages(), support.tier(), null));
    addWithout("the main constraint cancels no default", Effect.Undercut.class);
    rows.add(row("a narrower condition settles no disagreement", guide, (one, other) -> false));
    if (guide.rules().stream().anyMatch(rule -> rule.effect() instanceof Effect.TieBreak)) {
      addWithout("the house breaks no ties", Effect.TieBreak.class);
    }
  }

  public List<Row> rows() {
    return List.copyOf(rows);
  }

  /** How many classes of complete answer sheets there are. */
  public int classes() {
    return survey.cases.size();
  }

  private void add(String reading, UnaryOperator<Support> change) {
    List<Rule> rules =
        survey.guide.rules().stream()
            .map(
                rule ->
                    rule.effect() instanceof Support support
                        ? rule.with(change.apply(support))
                        : rule)
            .toList();
    rows.add(row(reading, survey.guide.with(rules), Rule::moreSpecificThan));
  }

  private void addWithout(String reading, Class<?> effect) {
    Stream<Rule> left =
        survey.guide.rules().stream().filter(rule -> !effect.isInstance(rule.effect()));
    rows.add(row(reading, survey.guide.with(left.toList()), Rule::moreSpecificThan));
  }

  private Row row(String reading, Guide read, BiPredicate<Rule, Rule> moreSpecific) {
    Map<OutcomeTable, Branch> branches = new HashMap<>();
    survey.tables.forEach(
        table -> branches.put(table, new Branch(read, table.branch.answer, moreSpecific)));
    int changed = 0;
    for (Case each : survey.cases) {
      Branch branch = branches.getOrDefault(each.table(), each.table().branch);
      Verdict verdict = Evaluation.of(branch, facts(each, branch), Trace.OFF);
      changed += verdict.equals(each.verdict()) ? 0 : 1;
    }
    return new Row(reading, changed);
  }

  private static long facts(Case each, Branch branch) {
    long facts = 0;
    for (int q = 0; q < each.table().questions.size(); q++) {
      QuestionClasses classes = each.table().questions.get(q);
      List<String> options = classes.representative(each.table().digit(each.sheet(), q));
      facts |= branch.bits(classes.question(), options);
    }
    return facts;
  }

  private static Support withTier(Support support, Tier tier) {
    return new Support(support.languages(), tier, support.concernOrNull());
  }
}
