package dev.parlance.guide;

import dev.parlance.guide.Effect.Support;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Two rules that support different languages, just as strongly, under the same condition. */
final class SameConditionOtherOutcome implements Lint {

  @Override
  public Stream<Finding> check(GuideDraft draft) {
    List<Rule> rules = draft.guide().rules();
    return IntStream.range(0, rules.size())
        .boxed()
        .flatMap(
            later ->
                rules.subList(0, later).stream()
                    .filter(earlier -> contradicts(earlier, rules.get(later)))
                    .map(earlier -> finding(draft, earlier, rules.get(later))));
  }

  private static boolean contradicts(Rule one, Rule other) {
    return one.effect() instanceof Support mine
        && other.effect() instanceof Support theirs
        && mine.tier().equals(theirs.tier())
        && mine.concern().equals(theirs.concern())
        && Collections.disjoint(mine.languages(), theirs.languages())
        && one.when().entails(other.when())
        && other.when().entails(one.when());
  }

  private static Finding finding(GuideDraft draft, Rule earlier, Rule later) {
    return Finding.of(
            "same-condition-other-outcome",
            Severity.ERROR,
            draft.places().rule(later),
            later.id(),
            "%s supports %s and %s supports %s, under the same condition and just as strongly."
                .formatted(later.id(), languages(later), earlier.id(), languages(earlier)),
            "Keep one of them, or let one say when it is the better one.")
        .showing(Smallest.sheet(draft.guide(), later.when()));
  }

  private static String languages(Rule rule) {
    return String.join(", ", rule.effect().languages());
  }
}
