package dev.parlance;

import java.util.function.IntFunction;

/**
 * Characters that must never reach a screen or a reader's eye as they are: they move the cursor,
 * turn the direction of reading, break lines or cannot be seen.
 */
public final class Unprintable {

  private Unprintable() {}

  /** Control, format (bidi, zero width, tags), line and paragraph separator, lone surrogate. */
  public static boolean is(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      default -> false;
    };
  }

  /** The text with every unprintable character but the kept ones replaced by its spelling. */
  public static String spellOut(String text, String kept, IntFunction<String> spelling) {
    if (isPlain(text, kept) || text.codePoints().noneMatch(point -> isStrange(point, kept))) {
      return text;
    }
    StringBuilder safe = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            point -> {
              if (isStrange(point, kept)) {
                safe.append(spelling.apply(point));
              } else {
                safe.appendCodePoint(point);
              }
            });
    return safe.toString();
  }

  /** Whether it is printable ASCII or kept, as nearly everything is that is printed. */
  private static boolean isPlain(String text, String kept) {
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      if ((each < ' ' || each > '~') && kept.indexOf(each) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isStrange(int codePoint, String kept) {
    return is(codePoint) && kept.indexOf(codePoint) < 0;
  }
}
