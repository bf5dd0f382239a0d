package dev.parlance;

/**
 * Characters that a reader cannot see or that change what a reader sees: controls, bidirectional
 * controls, zero-width characters, line separators, lone surrogates, code points that never become
 * characters.
 */
public final class Invisible {

  private Invisible() {}

  public static boolean is(int character) {
    int type = Character.getType(character);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || (character & 0xFFFE) == 0xFFFE;
  }
}
