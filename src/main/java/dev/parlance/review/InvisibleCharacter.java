package dev.parlance.review;

import dev.parlance.Invisible;
import java.util.Set;
import java.util.stream.Stream;

/** Nothing in a record is hidden from those who review it. */
final class InvisibleCharacter implements RecordCheck {

  static final Rule RULE =
      Rule.warning("ADR071", "invisible-character", "A character cannot be seen.");

  private static final Set<Integer> LAYOUT = Set.of(0, 9, 10, 12, 13);

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Observation> in(Docket docket, Exhibit record) {
    return Strange.in(record.text(), InvisibleCharacter::is).stream()
        .map(
            strange ->
                RULE.at(
                    record,
                    strange.line(),
                    "%s, which nobody can see.".formatted(strange.said()),
                    "Take the character away."));
  }

  private static boolean is(int character) {
    return Invisible.is(character) && !BidiControl.is(character) && !LAYOUT.contains(character);
  }
}
