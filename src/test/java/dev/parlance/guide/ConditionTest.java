package dev.parlance.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** A condition in normal form says the same as the expression it was made from. */
class ConditionTest {

  private static final List<Atom> ATOMS =
      List.of(new Atom("q", "a"), new Atom("q", "b"), new Atom("r", "c"), new Atom("r", "d"));

  /** An expression and its truth, side by side. */
  private record Both(Condition condition, Predicate<Set<Atom>> truth) {}

  @Test
  void normal_form_keeps_the_truth_of_every_expression() {
    Random random = new Random(3);
    for (int round = 0; round < 2000; round++) {
      Both both = random(random, 3);
      for (Set<Atom> answers : subsets()) {
        assertThat(both.condition.holds(answers::contains))
            .as("%s with %s", both.condition, answers)
            .isEqualTo(both.truth.test(answers));
      }
    }
  }

  @Test
  void entailment_holds_wherever_it_is_claimed() {
    Random random = new Random(5);
    int claimed = 0;
    for (int round = 0; round < 3000; round++) {
      Both one = random(random, 2);
      Both other = random(random, 2);
      if (one.condition.entails(other.condition)) {
        claimed++;
        assertThat(subsets().stream().filter(one.truth)).allMatch(other.truth);
      }
    }
    assertThat(claimed).isGreaterThan(100);
  }

  private static Both random(Random random, int depth) {
    if (depth == 0) {
      Atom atom = ATOMS.get(random.nextInt(ATOMS.size()));
      return new Both(Condition.is(atom.question(), atom.option()), set -> set.contains(atom));
    }
    List<Both> parts = new ArrayList<>();
    for (int count = 1 + random.nextInt(3); count > 0; count--) {
      parts.add(random(random, depth - 1));
    }
    List<Condition> conditions = parts.stream().map(Both::condition).toList();
    int least = random.nextInt(parts.size() + 1);
    return switch (random.nextInt(4)) {
      case 0 ->
          new Both(
              Condition.all(conditions), set -> parts.stream().allMatch(p -> p.truth.test(set)));
      case 1 ->
          new Both(
              Condition.any(conditions), set -> parts.stream().anyMatch(p -> p.truth.test(set)));
      case 2 -> new Both(conditions.get(0).not(), parts.get(0).truth.negate());
      default ->
          new Both(
              Condition.atLeast(least, conditions),
              set -> parts.stream().filter(p -> p.truth.test(set)).count() >= least);
    };
  }

  private static List<Set<Atom>> subsets() {
    List<Set<Atom>> subsets = new ArrayList<>();
    for (int bits = 0; bits < 1 << ATOMS.size(); bits++) {
      Set<Atom> subset = new HashSet<>();
      for (int i = 0; i < ATOMS.size(); i++) {
        if ((bits & 1 << i) != 0) {
          subset.add(ATOMS.get(i));
        }
      }
      subsets.add(subset);
    }
    return subsets;
  }
}
