package dev.parlance.guide;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Two rules that say the same under the same condition. */
final class RuleTwice implements Lint {

  @Override
  public Stream<Finding> check(GuideDraft draft) {
    List<Rule> rules = draft.guide().rules();
    return IntStream.range(0, rules.size())
        .boxed()
        .flatMap(
            later ->
                rules.subList(0, later).stream()
                    .filter(earlier -> sameStatement(earlier, rules.get(later)))
                    .limit(1)
                    .map(earlier -> finding(draft, earlier, rules.get(later))));
  }

  private static boolean sameStatement(Rule one, Rule other) {
    return one.effect().equals(other.effect())
        && one.about().equals(other.about())
        && one.when().entails(other.when())
        && other.when().entails(one.when());
  }

  private static Finding finding(GuideDraft draft, Rule earlier, Rule later) {
    boolean sameWords = earlier.citation().quote().equals(later.citation().quote());
    return Finding.of(
            "rule-twice",
            sameWords ? Severity.WARNING : Severity.about(later),
            draft.places().rule(later),
            later.id(),
            "%s says what %s says, under the same condition.".formatted(later.id(), earlier.id()),
            sameWords ? "Remove one of them." : "")
        .showing(Smallest.sheet(draft.guide(), later.when()));
  }
}
