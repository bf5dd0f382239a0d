package dev.parlance.guide;

import dev.parlance.guide.Effect.Prefer;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One rule prefers a over b, another b over a, and both can fire at once: then neither acts. */
final class PreferencesCollide implements Lint {

  @Override
  public Stream<Finding> check(GuideDraft draft) {
    List<Rule> rules = draft.guide().rules();
    Answerable answerable = new Answerable(draft.guide());
    return IntStream.range(0, rules.size())
        .boxed()
        .flatMap(
            later ->
                rules.subList(0, later).stream()
                    .filter(earlier -> reverses(earlier, rules.get(later)))
                    .filter(
                        earlier -> answerable.canHold(earlier.when().and(rules.get(later).when())))
                    .map(earlier -> finding(draft, earlier, rules.get(later))));
  }

  private static boolean reverses(Rule one, Rule other) {
    return one.effect() instanceof Prefer mine
        && other.effect() instanceof Prefer theirs
        && mine.language().equals(theirs.over())
        && mine.over().equals(theirs.language());
  }

  private static Finding finding(GuideDraft draft, Rule earlier, Rule later) {
    Prefer prefer = (Prefer) later.effect();
    return Finding.of(
            "preferences-collide",
            Severity.ERROR,
            draft.places().rule(later),
            later.id(),
            "%s prefers %s over %s, %s the other way round, and both can fire at once."
                .formatted(later.id(), prefer.language(), prefer.over(), earlier.id()),
            "Let one of them say that the other does not hold.")
        .showing(Smallest.sheet(draft.guide(), earlier.when().and(later.when())));
  }
}
