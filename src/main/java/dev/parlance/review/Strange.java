package dev.parlance.review;

import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Characters of one kind in a text: the line of the first, what it is, and how many there are.
 *
 * @param line from 1
 */
record Strange(int line, int character, int count) {

  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  static Optional<Strange> in(String text, IntPredicate wanted) {
    int line = 1;
    int first = 0;
    int count = 0;
    int firstLine = 1;
    int before = 0;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit == '\n') {
        line++;
      } else if (unit < 0x20 || unit >= 0x7F) {
        int character = text.codePointAt(i);
        i += Character.charCount(character) - 1;
        if (wanted.test(character) && !isMark(i, character) && !joins(before, character)) {
          count++;
          first = count == 1 ? character : first;
          firstLine = count == 1 ? line : firstLine;
        }
        before = character;
        continue;
      }
      before = unit;
    }
    return count == 0 ? Optional.empty() : Optional.of(new Strange(firstLine, first, count));
  }

  /** Such as "Here is U+202E RIGHT-TO-LEFT OVERRIDE (3 of them in the file)". */
  String said() {
    String name = String.valueOf(Character.getName(character));
    String more = count == 1 ? "" : " (the first of %d in the file)".formatted(count);
    return String.format(Locale.ROOT, "Here is U+%04X %s%s", character, name, more);
  }

  private static boolean isMark(int at, int character) {
    return at == 0 && character == 0xFEFF;
  }

  /** Emoji and some scripts are written with joiners. */
  private static boolean joins(int before, int character) {
    boolean joiner = character == ZERO_WIDTH_JOINER || character == ZERO_WIDTH_NON_JOINER;
    return joiner && before > 0x2FF;
  }
}
