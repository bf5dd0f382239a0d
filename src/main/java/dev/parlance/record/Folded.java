package dev.parlance.record;

import java.text.Normalizer;
import java.util.Locale;

/** Text as a search compares it: without case, accents, ligatures or width. */
public final class Folded {

  private Folded() {}

  public static String of(String text) {
    return isAscii(text) ? text.toLowerCase(Locale.ROOT) : unmarked(text);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7F) {
        return false;
      }
    }
    return true;
  }

  private static String unmarked(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKD);
    StringBuilder plain = new StringBuilder(folded.length());
    folded
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Folded::stays)
        .forEach(plain::appendCodePoint);
    return plain.toString().replace("ß", "ss").replace('ς', 'σ');
  }

  private static boolean stays(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> false;
      default -> true;
    };
  }
}
