package dev.parlance.record;

/** Takes the markup from around a value: blanks, emphasis, quotation marks of code, line breaks. */
final class Bare {

  private static final String MARKS = "*_`~";
  private static final String AROUND = " \t\u00A0" + MARKS;
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
    boolean within = end < to && endsWithin(text, from, start, end);
    return Field.of(key, line, start, within ? marked(text, end, to) : end);
  }

  /** Whether the mark behind the value ends emphasis that began within it. */
  private static boolean endsWithin(String text, int from, int start, int end) {
    char mark = text.charAt(end);
    if (MARKS.indexOf(mark) < 0 || text.substring(from, start).indexOf(mark) >= 0) {
      return false;
    }
    int runs = 0;
    for (int i = text.indexOf(mark, start); i >= 0 && i < end; i = text.indexOf(mark, i + 1)) {
      runs += i > start && text.charAt(i - 1) == mark ? 0 : 1;
    }
    return runs % 2 == 1;
  }

  /** Where the marks end that stand at a place. */
  private static int marked(String text, int from, int to) {
    int end = from;
    while (end < to && MARKS.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }
}
