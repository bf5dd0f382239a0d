package dev.parlance.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlance.guide.Condition;
import dev.parlance.guide.Effect.Exclude;
import dev.parlance.guide.Effect.Support;
import dev.parlance.guide.Guide;
import dev.parlance.guide.Guides;
import dev.parlance.guide.Option;
import dev.parlance.guide.QuestionClasses;
import dev.parlance.guide.Rule;
import dev.parlance.interview.Answer;
import dev.parlance.interview.Answers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Laws that hold for every class of answer sheets of the shipped guide, not for examples of them.
 */
class LawsTest {

  private final Guide guide = Guides.shipped();
  private final Recommender recommender = new Recommender(guide);

  @Test
  void every_class_has_a_defined_outcome_and_the_counts_are_known() {
    Map<String, Integer> counts = new TreeMap<>();
    eachSheet(
        guide,
        (table, sheet) -> {
          Verdict verdict = table.verdict(sheet);
          int languages = Integer.bitCount(verdict.languages());
          switch (verdict.status()) {
            case RECOMMENDED -> assertThat(languages).isEqualTo(1);
            case OPEN, CONFLICT -> assertThat(languages).isGreaterThan(1);
            case SILENT, IMPOSSIBLE -> assertThat(languages).isZero();
            case INCOMPLETE -> throw new AssertionError("a sheet without don't-knows is complete");
          }
          counts.merge(table.branch.answer + " " + verdict.status().word(), 1, Integer::sum);
        });
    assertThat(counts)
        .isEqualTo(
            new TreeMap<>(
                Map.ofEntries(
                    Map.entry("ai open", 73),
                    Map.entry("ai recommended", 27),
                    Map.entry("backend conflict", 16),
                    Map.entry("backend open", 132),
                    Map.entry("backend recommended", 812),
                    Map.entry("cli conflict", 20),
                    Map.entry("cli open", 29),
                    Map.entry("cli recommended", 47),
                    Map.entry("core open", 6),
                    Map.entry("core silent", 2),
                    Map.entry("data open", 32),
                    Map.entry("data recommended", 32),
                    Map.entry("frontend open", 6),
                    Map.entry("infra open", 4),
                    Map.entry("infra recommended", 14),
                    Map.entry("infra silent", 2),
                    Map.entry("other open", 2),
                    Map.entry("other silent", 2),
                    Map.entry("script conflict", 114),
                    Map.entry("script open", 168),
                    Map.entry("script recommended", 102))));
  }

  @Test
  void the_order_of_the_rules_never_matters() {
    List<Verdict> expected = verdicts(guide);
    for (long seed = 1; seed <= 5; seed++) {
      List<Rule> shuffled = new ArrayList<>(guide.rules());
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(verdicts(with(shuffled))).as("seed %d", seed).isEqualTo(expected);
    }
  }

  /**
   * An answer whose rules, alone, support only sets that hold a language never takes that language
   * out of a recommendation.
   */
  @Test
  void own_support_is_monotone() {
    int[] cases = {0};
    eachSheet(
        guide,
        (table, sheet) -> {
          Verdict before = table.verdict(sheet);
          if (before.status() == Status.RECOMMENDED) {
            for (int question = 0; question < table.questions.size(); question++) {
              cases[0] += checkOwnSupport(table, sheet, question, before);
            }
          }
        });
    assertThat(cases[0]).isGreaterThan(500);
  }

  @Test
  void exclusion_is_monotone() {
    for (String language : guide.inOrder(Set.of("python", "go", "javascript", "rust"))) {
      Guide stricter = with(excluding(language));
      List<Verdict> before = verdicts(guide);
      List<Verdict> after = verdicts(stricter);
      int bit = 1 << guide.languages().indexOf(guide.language(language).orElseThrow());
      for (int i = 0; i < before.size(); i++) {
        assertThat(after.get(i).languages() & bit).isZero();
        boolean untouched = (before.get(i).languages() & bit) == 0;
        assertThat(untouched && after.get(i).status() == Status.IMPOSSIBLE).isFalse();
      }
    }
  }

  @Test
  void merged_options_are_interchangeable() {
    Random random = new Random(7);
    for (int round = 0; round < 4000; round++) {
      Answers answers = randomAnswers(random);
      OutcomeTable table = table(answers);
      Verdict byClass = table.verdict(table.sheet(answers));
      long facts =
          table.questions.stream()
              .mapToLong(q -> table.branch.bits(q.question(), answers.options(q.question())))
              .sum();
      assertThat(Evaluation.of(table.branch, facts, Trace.OFF))
          .as("%s", answers)
          .isEqualTo(byClass);
    }
  }

  @Test
  void a_dont_know_is_robust_or_names_exactly_the_questions_that_separate() {
    Random random = new Random(11);
    Set<Status> seen = EnumSet.noneOf(Status.class);
    for (int round = 0; round < 600; round++) {
      Answers known = randomAnswers(random);
      List<String> questions = new ArrayList<>(known.byQuestion().keySet());
      questions.remove("kind");
      Collections.shuffle(questions, random);
      Answers unknown = known;
      for (String question : questions.subList(0, Math.min(2, questions.size()))) {
        unknown = unknown.with(question, Answer.of("unknown"));
      }
      Advice advice = recommender.advise(unknown);
      seen.add(advice.status());
      assertThat(advice.possible()).as("%s", unknown).contains(recommender.advise(known).outcome());
      assertThat(advice.possible().size() > 1).isEqualTo(advice.status() == Status.INCOMPLETE);
    }
    assertThat(seen).contains(Status.INCOMPLETE, Status.RECOMMENDED, Status.OPEN);
  }

  @Test
  void flips_lead_where_they_say_and_irrelevant_answers_lead_nowhere() {
    Random random = new Random(13);
    for (int round = 0; round < 400; round++) {
      Answers answers = randomAnswers(random);
      Advice advice = recommender.advise(answers);
      assertThat(advice.flips()).hasSizeLessThanOrEqualTo(3);
      Set<Outcome> outcomes = new HashSet<>(Set.of(advice.outcome()));
      for (Advice.Flip flip : advice.flips()) {
        Outcome there = recommender.advise(changed(answers, flip.change())).outcome();
        assertThat(there).as("%s %s", answers, flip).isEqualTo(flip.outcome());
        assertThat(outcomes.add(there)).as("one per outcome").isTrue();
      }
      for (String question : advice.irrelevant()) {
        for (Option option : guide.question(question).choices()) {
          Answers other = answers.with(question, Answer.of(option.id()));
          assertThat(recommender.advise(other).outcome()).isEqualTo(advice.outcome());
        }
      }
    }
  }

  @Test
  void sufficient_answers_settle_the_outcome_whatever_the_others_are() {
    Random random = new Random(17);
    for (int round = 0; round < 300; round++) {
      Answers answers = randomAnswers(random);
      Advice advice = recommender.advise(answers);
      for (int other = 0; other < 20; other++) {
        Answers elsewhere = changed(randomAnswers(random, kind(answers)), advice.sufficient());
        assertThat(recommender.advise(elsewhere).outcome())
            .as("%s with %s", advice.sufficient(), elsewhere)
            .isEqualTo(advice.outcome());
      }
    }
  }

  private int checkOwnSupport(OutcomeTable table, int sheet, int question, Verdict before) {
    int cases = 0;
    QuestionClasses classes = table.questions.get(question);
    int from = table.digit(sheet, question);
    for (int to = classes.first(); to < classes.size(); to++) {
      boolean adds = classes.many() ? (from & to) == from && from != to : from == 0 && to != 0;
      if (adds && supportsOnly(table, sheet, question, from, to, before.languages())) {
        cases++;
        Verdict after = table.verdict(table.with(sheet, question, to));
        assertThat(after.languages() & before.languages())
            .as("%s: %s + %s", table.branch.answer, sheet, classes.representative(to))
            .isEqualTo(before.languages());
      }
    }
    return cases;
  }

  /** Whether every rule that the added answer makes fire supports the language, and none stops. */
  private static boolean supportsOnly(
      OutcomeTable table, int sheet, int question, int from, int to, int language) {
    Branch branch = table.branch;
    long before = facts(table, table.with(sheet, question, from));
    long after = facts(table, table.with(sheet, question, to));
    boolean concern = table.questions.get(question).question().equals("main-constraint");
    boolean others =
        Stream.of(branch.exclusions, branch.preferences, branch.undercuts, branch.tieBreaks)
            .flatMap(Arrays::stream)
            .anyMatch(rule -> rule.fires(before) != rule.fires(after));
    boolean onlyOwn = true;
    for (CompiledRule rule : branch.supports) {
      boolean changed = rule.fires(before) != rule.fires(after);
      onlyOwn &= !changed || (rule.fires(after) && (rule.heads & language) == language);
    }
    return !concern && !others && onlyOwn;
  }

  private static long facts(OutcomeTable table, int sheet) {
    long facts = 0;
    for (int q = 0; q < table.questions.size(); q++) {
      QuestionClasses question = table.questions.get(q);
      facts |=
          table.branch.bits(question.question(), question.representative(table.digit(sheet, q)));
    }
    return facts;
  }

  private static Answers changed(Answers answers, Map<String, List<String>> change) {
    Answers changed = answers;
    for (Map.Entry<String, List<String>> entry : change.entrySet()) {
      changed =
          entry.getValue().isEmpty()
              ? changed.without(entry.getKey())
              : changed.with(entry.getKey(), Answer.of(entry.getValue()));
    }
    return changed;
  }

  private Answers randomAnswers(Random random) {
    List<Option> kinds = guide.question("kind").options();
    return randomAnswers(random, kinds.get(random.nextInt(kinds.size())).id());
  }

  private Answers randomAnswers(Random random, String kind) {
    Answers answers = Answers.NONE.with("kind", Answer.of(kind));
    for (QuestionClasses classes : table(answers).questions) {
      List<String> options =
          guide.question(classes.question()).optionIds().stream().sorted().toList();
      List<String> chosen =
          options.stream()
              .filter(option -> classes.many() && !option.equals("none") && random.nextInt(3) == 0)
              .toList();
      String single = options.get(random.nextInt(options.size()));
      answers =
          answers.with(
              classes.question(), chosen.isEmpty() ? Answer.of(single) : Answer.of(chosen));
    }
    return answers;
  }

  private static String kind(Answers answers) {
    return answers.options("kind").get(0);
  }

  private OutcomeTable table(Answers answers) {
    return recommender.table(kind(answers));
  }

  private List<Verdict> verdicts(Guide of) {
    List<Verdict> verdicts = new ArrayList<>();
    for (Option kind : guide.question("kind").options()) {
      Branch branch = new Branch(of, kind.id());
      OutcomeTable reference = new OutcomeTable(new Branch(guide, kind.id()));
      for (int sheet = 0; sheet < reference.size(); sheet++) {
        long facts = 0;
        for (int q = 0; q < reference.questions.size(); q++) {
          QuestionClasses question = reference.questions.get(q);
          facts |=
              branch.bits(question.question(), question.representative(reference.digit(sheet, q)));
        }
        verdicts.add(Evaluation.of(branch, facts, Trace.OFF));
      }
    }
    return verdicts;
  }

  private Guide with(List<Rule> rules) {
    return new Guide(
        guide.head(),
        guide.digest(),
        guide.blob(),
        guide.branchQuestion(),
        guide.concernQuestion(),
        guide.tiers(),
        guide.languages(),
        guide.questions(),
        rules,
        guide.background());
  }

  private List<Rule> excluding(String language) {
    Rule any =
        guide.rules().stream()
            .filter(rule -> rule.effect() instanceof Support)
            .findFirst()
            .orElseThrow();
    List<Rule> rules = new ArrayList<>(guide.rules());
    rules.add(
        new Rule(
            "X",
            Condition.ALWAYS,
            new Exclude(List.of(language)),
            Set.of(),
            Rule.Origin.HOUSE,
            any.citation()));
    return rules;
  }

  private static void eachSheet(Guide guide, BiConsumer<OutcomeTable, Integer> check) {
    for (Option kind : guide.question("kind").options()) {
      OutcomeTable table = new OutcomeTable(new Branch(guide, kind.id()));
      for (int sheet = 0; sheet < table.size(); sheet++) {
        check.accept(table, sheet);
      }
    }
  }
}
