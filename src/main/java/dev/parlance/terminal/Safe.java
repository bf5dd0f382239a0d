package dev.parlance.terminal;

import dev.parlance.Unprintable;
import java.util.Locale;

/**
 * The border between words from anywhere and the screen: what a terminal would obey is spelt out.
 */
final class Safe {

  private Safe() {}

  /** Text with a layout: line feeds and tabs are ours and stay. */
  static String text(String words) {
    return Unprintable.spellOut(words, "\n\t", Safe::spelling);
  }

  /** Words that belong on one line, such as a title: line feeds and tabs are spelt out as well. */
  static String line(String words) {
    return Unprintable.spellOut(words, "", Safe::spelling);
  }

  private static String spelling(int codePoint) {
    if (codePoint < 0x20 || codePoint == 0x7F) {
      return "^" + (char) (codePoint ^ 0x40);
    }
    return String.format(
        Locale.ROOT, Character.isBmpCodePoint(codePoint) ? "\\u%04x" : "\\U%08x", codePoint);
  }
}
