package dev.parlance.guide;

import dev.parlance.guide.Effect.TieBreak;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Two tie-breaks of the house that can fire at once and share no language: then neither counts. */
final class TieBreaksDisagree implements Lint {

  @Override
  public Stream<Finding> check(GuideDraft draft) {
    List<Rule> breaks =
        draft.guide().rules().stream().filter(r -> r.effect() instanceof TieBreak).toList();
    Answerable answerable = new Answerable(draft.guide());
    return IntStream.range(0, breaks.size())
        .boxed()
        .flatMap(
            later ->
                breaks.subList(0, later).stream()
                    .filter(earlier -> disagree(earlier, breaks.get(later)))
                    .filter(
                        earlier -> answerable.canHold(earlier.when().and(breaks.get(later).when())))
                    .map(earlier -> finding(draft, earlier, breaks.get(later))));
  }

  private static boolean disagree(Rule one, Rule other) {
    return Collections.disjoint(one.effect().languages(), other.effect().languages());
  }

  private static Finding finding(GuideDraft draft, Rule earlier, Rule later) {
    return Finding.of(
            "tie-breaks-disagree",
            Severity.WARNING,
            draft.places().rule(later),
            later.id(),
            "%s and %s can fire at once and name no common language."
                .formatted(later.id(), earlier.id()),
            "Let one of them say when it does not hold.")
        .showing(Smallest.sheet(draft.guide(), earlier.when().and(later.when())));
  }
}
