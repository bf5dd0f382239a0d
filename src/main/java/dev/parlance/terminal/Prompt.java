package dev.parlance.terminal;

import dev.parlance.interview.Review;
import java.util.List;
import java.util.function.Function;

/**
 * One thing to ask, ready to be shown.
 *
 * @param lines what stands above the line; leading blanks are kept when a line is broken
 * @param menu the answers to choose from; empty where any text will do
 * @param why what the answer is good for
 * @param skippable whether it may be left open
 * @param whatIf where other answers would lead, for what stands behind {@code what-if}
 * @param reply the review with what was typed; throws a Problem where that is no answer
 */
record Prompt(
    List<String> lines,
    Menu menu,
    List<String> why,
    Skip skippable,
    Function<String, List<String>> whatIf,
    Function<String, Review> reply) {

  /** Whether an answer may be left out. */
  enum Skip {
    ALLOWED,
    REFUSED
  }

  Prompt {
    lines = List.copyOf(lines);
    why = List.copyOf(why);
  }

  /** A question that any text answers. */
  static Prompt text(
      List<String> lines, String why, Skip skippable, Function<String, Review> reply) {
    return new Prompt(
        lines,
        Menu.NONE,
        List.of(why),
        skippable,
        typed -> List.of("what-if changes an answer to a question of the guide; ask it at one."),
        reply);
  }
}
