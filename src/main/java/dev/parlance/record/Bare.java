package dev.parlance.record;

/** Takes the markup from around a value: blanks, emphasis, quotation marks of code, line breaks. */
final class Bare {

  private static final String AROUND = " \t\u00A0*_`~";
  private static final String BEHIND = AROUND + "\\";

  private Bare() {}

  static Field field(String key, SourceLine line, int from, int to) {
    String text = line.text();
    int start = from;
    int end = to;
    while (start < end && AROUND.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && BEHIND.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return Field.of(key, line, start, end);
  }
}
