package dev.parlance.recommendation;

import dev.parlance.guide.Atom;
import dev.parlance.guide.BranchRule;
import dev.parlance.guide.Condition;
import dev.parlance.guide.Condition.Term;
import dev.parlance.guide.Effect;
import dev.parlance.guide.Effect.Prefer;
import dev.parlance.guide.Effect.Support;
import dev.parlance.guide.Rule;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;

/** A choosing rule as bit masks over answers and languages. */
final class CompiledRule {

  final Rule rule;
  final int heads;
  final int over;
  final int rank;
  final long concern;

  /** Bits of options that stand for others in the table, each followed by that of the one read. */
  private final long[] spares;

  private final long[] present;
  private final long[] absent;

  CompiledRule(
      BranchRule source,
      String concernQuestion,
      ToLongFunction<Atom> bit,
      ToIntFunction<Collection<String>> languages,
      Function<Condition, long[]> sparesAmong) {
    rule = source.rule();
    Effect effect = rule.effect();
    heads = languages.applyAsInt(effect.languages());
    over = effect instanceof Prefer prefer ? languages.applyAsInt(List.of(prefer.over())) : 0;
    rank = effect instanceof Support support ? support.tier().rank() : -1;
    concern =
        effect instanceof Support support && support.concern().isPresent()
            ? bit.applyAsLong(new Atom(concernQuestion, support.concern().get()))
            : 0;
    spares = sparesAmong.apply(source.when());
    List<Term> terms = source.when().terms();
    present = terms.stream().mapToLong(term -> mask(term.present(), bit)).toArray();
    absent = terms.stream().mapToLong(term -> mask(term.absent(), bit)).toArray();
  }

  /** The same class of answers, with those of its interchangeable options that this rule reads. */
  long asRead(long answers) {
    long read = answers;
    for (int i = 0; i < spares.length; i += 2) {
      read = (read & spares[i]) == 0 ? read : (read & ~spares[i]) | spares[i + 1];
    }
    return read;
  }

  boolean fires(long answers) {
    for (int term = 0; term < present.length; term++) {
      if ((answers & present[term]) == present[term] && (answers & absent[term]) == 0) {
        return true;
      }
    }
    return false;
  }

  private static long mask(Collection<Atom> atoms, ToLongFunction<Atom> bit) {
    return atoms.stream().mapToLong(bit).reduce(0, (one, other) -> one | other);
  }
}
