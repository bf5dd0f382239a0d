package dev.parlance.record;

import dev.parlance.ExitCode;
import dev.parlance.Problem;

/** Refuses what no file can hold as text: the character U+0000 and halves of surrogate pairs. */
final class Writable {

  private Writable() {}

  /** The text itself. */
  static String check(String what, String text) {
    boolean broken =
        text.codePoints()
            .anyMatch(each -> each == 0 || Character.getType(each) == Character.SURROGATE);
    if (broken) {
      throw new Problem(
          ExitCode.USAGE,
          "The %s holds a character that cannot be written.".formatted(what),
          "Leave out the character U+0000 and broken halves of a character pair.");
    }
    return text;
  }
}
