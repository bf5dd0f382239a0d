package dev.parlance.recommendation;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import dev.parlance.guide.AnswerClasses;
import dev.parlance.guide.Atom;
import dev.parlance.guide.Condition;
import dev.parlance.guide.Effect.Exclude;
import dev.parlance.guide.Effect.Prefer;
import dev.parlance.guide.Effect.Support;
import dev.parlance.guide.Effect.TieBreak;
import dev.parlance.guide.Effect.Undercut;
import dev.parlance.guide.Guide;
import dev.parlance.guide.Language;
import dev.parlance.guide.QuestionClasses;
import dev.parlance.guide.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** What the guide's choosing rules come to once the branch question is answered. */
final class Branch {

  private static final int MOST_ANSWERS = 64;

  final String answer;
  final AnswerClasses classes;
  final CompiledRule[] supports;
  final CompiledRule[] exclusions;
  final CompiledRule[] preferences;
  final CompiledRule[] undercuts;
  final CompiledRule[] tieBreaks;

  /** How many tiers the support rules speak in, counted from the strongest. */
  final int tiers;

  /** At [s][r]: s is a more specific statement than r. */
  final boolean[][] specific;

  /** Groups of several options, of which the first stands for all. */
  private final List<List<Atom>> merged = new ArrayList<>();

  private final Map<Atom, Long> bits = new LinkedHashMap<>();
  private final List<String> languages;

  Branch(Guide guide, String answer) {
    this(guide, answer, Rule::moreSpecificThan);
  }

  /** A branch that compares rules in another way than the recommender does. */
  Branch(Guide guide, String answer, BiPredicate<Rule, Rule> moreSpecific) {
    this.answer = answer;
    this.classes = new AnswerClasses(guide, answer);
    this.languages = guide.languages().stream().map(Language::id).toList();
    classes.questions().forEach(this::number);
    supports = compiled(guide, Support.class);
    exclusions = compiled(guide, Exclude.class);
    preferences = compiled(guide, Prefer.class);
    undercuts = compiled(guide, Undercut.class);
    tieBreaks = compiled(guide, TieBreak.class);
    tiers = Arrays.stream(supports).mapToInt(rule -> rule.rank + 1).max().orElse(0);
    specific = new boolean[supports.length][supports.length];
    for (int s = 0; s < supports.length; s++) {
      for (int r = 0; r < supports.length; r++) {
        specific[s][r] = moreSpecific.test(supports[s].rule, supports[r].rule);
      }
    }
  }

  /** Every choosing rule that can fire in this branch. */
  Stream<CompiledRule> rules() {
    return Stream.of(supports, exclusions, preferences, undercuts, tieBreaks).flatMap(Stream::of);
  }

  /** The bit of an answer; 0 where no rule of this branch reads it. */
  long bit(Atom atom) {
    return bits.getOrDefault(atom, 0L);
  }

  /** The bits of the options answered to one question. */
  long bits(String question, Collection<String> options) {
    return options.stream()
        .mapToLong(option -> bit(new Atom(question, option)))
        .reduce(0, (one, other) -> one | other);
  }

  int languageBits(Collection<String> ids) {
    return ids.stream().mapToInt(id -> 1 << languages.indexOf(id)).reduce(0, (a, b) -> a | b);
  }

  /** Languages in the guide's order. */
  List<String> languages(int bitSet) {
    List<String> named = new ArrayList<>();
    for (int i = 0; i < languages.size(); i++) {
      if ((bitSet & 1 << i) != 0) {
        named.add(languages.get(i));
      }
    }
    return named;
  }

  Outcome outcome(Verdict verdict) {
    boolean chosen = verdict.status() == Status.RECOMMENDED || verdict.status() == Status.OPEN;
    Role role = verdict.orchestrates() ? Role.ORCHESTRATION_OR_BOUNDARY : Role.SOLE;
    return new Outcome(verdict.status(), languages(verdict.languages()), chosen ? role : null);
  }

  /** For each group whose first option a rule does not read: its bit, and that of one it reads. */
  private long[] spares(Condition condition) {
    if (merged.isEmpty()) {
      return new long[0];
    }
    Set<Atom> read = condition.atoms();
    List<Long> spares = new ArrayList<>();
    for (List<Atom> atoms : merged) {
      List<Atom> wanted = atoms.stream().filter(read::contains).toList();
      if (!wanted.isEmpty() && !wanted.get(0).equals(atoms.get(0))) {
        spares.addAll(List.of(bit(atoms.get(0)), bit(wanted.get(0))));
      }
    }
    return spares.stream().mapToLong(Long::longValue).toArray();
  }

  private void number(QuestionClasses question) {
    for (List<String> group : question.groups()) {
      List<Atom> atoms =
          group.stream().map(option -> new Atom(question.question(), option)).toList();
      atoms.forEach(this::number);
      if (atoms.size() > 1) {
        merged.add(atoms);
      }
    }
  }

  private void number(Atom atom) {
    if (bits.size() == MOST_ANSWERS) {
      throw new Problem(
          ExitCode.USAGE,
          "The guide's rules read more than %d answers where the first is '%s', beginning with %s."
              .formatted(MOST_ANSWERS, answer, atom),
          "Merge options that the rules treat alike.");
    }
    bits.put(atom, 1L << bits.size());
  }

  private CompiledRule[] compiled(Guide guide, Class<?> effect) {
    return classes.rules().stream()
        .filter(each -> effect.isInstance(each.rule().effect()))
        .map(
            each ->
                new CompiledRule(
                    each, guide.concernQuestion(), this::bit, this::languageBits, this::spares))
        .toArray(CompiledRule[]::new);
  }
}
