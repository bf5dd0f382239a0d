package dev.parlance.record;

import dev.parlance.Regex;
import dev.parlance.record.Passage.Part;
import java.util.function.Consumer;

/**
 * The lines of a record that can be searched: its prose without escapes, and of its front matter
 * what is said there, not the keys.
 */
final class Passages {

  private static final Regex ESCAPED = new Regex("\\\\(?=[!-/:-@\\[-`{-~])");

  /** What of a text is worth a passage. */
  @FunctionalInterface
  interface Worth {

    /** Whether the line from one place up to, and without, another is. */
    boolean is(Part part, int from, int to);

    /** Whether any line from that place on may be. */
    default boolean isAny(int from) {
      return true;
    }
  }

  private final String text;
  private final Worth worth;
  private final Consumer<Passage> each;
  private final int firstReturn;
  private int number;
  private int from;
  private int to;
  private int next;
  private int nextReturn;
  private boolean titled;
  private String fence = "";

  Passages(Letters letters, Worth worth, Consumer<Passage> each) {
    this.text = letters.text();
    this.worth = worth;
    this.each = each;
    this.firstReturn = letters.haveReturns() ? place('\r') : text.length();
    begin();
  }

  void read() {
    if (!hasFrontMatter()) {
      begin();
    }
    while (worth.isAny(next) && advance()) {
      prose();
    }
  }

  private void begin() {
    number = 0;
    next = 0;
    nextReturn = firstReturn;
  }

  /** Goes to the next line, whichever way the last one ends. */
  private boolean advance() {
    if (next >= text.length()) {
      return false;
    }
    from = next;
    if (nextReturn < from) {
      nextReturn = place('\r');
    }
    to = Math.min(place('\n'), nextReturn);
    next = text.startsWith("\r\n", to) ? to + 2 : to + 1;
    number++;
    return true;
  }

  private int place(char end) {
    int at = text.indexOf(end, from);
    return at < 0 ? text.length() : at;
  }

  private String line() {
    return text.substring(from, to);
  }

  /** Reads what is between two rules, if the text begins with one. */
  private boolean hasFrontMatter() {
    if (!advance() || !isRule(line().replace("\uFEFF", "")) || !isClosed()) {
      return false;
    }
    begin();
    advance();
    while (advance() && !isRule()) {
      said();
    }
    return true;
  }

  private boolean isClosed() {
    while (advance()) {
      if (isRule()) {
        return true;
      }
    }
    return false;
  }

  private boolean isRule() {
    return text.startsWith("---", from) && isRule(line());
  }

  private static boolean isRule(String line) {
    return line.stripTrailing().equals("---");
  }

  private void said() {
    if (worth.is(Part.BODY, from, to) && !line().stripTrailing().endsWith(":")) {
      int colon = line().indexOf(": ");
      String value = line().substring(colon < 0 ? 0 : colon + 2).strip();
      each.accept(new Passage(number, Part.BODY, value));
    }
  }

  private void prose() {
    int start = from;
    while (start < to && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    if (start == to) {
      return;
    }
    Part part = part(start);
    if (worth.is(part, from, to)) {
      String shown = text.substring(start, to).stripTrailing();
      each.accept(new Passage(number, part, plain(part == Part.BODY ? shown : unmarked(shown))));
    }
    mindFence(start);
  }

  private Part part(int start) {
    if (!fence.isEmpty() || text.charAt(start) != '#') {
      return Part.BODY;
    }
    if (titled || !text.substring(start, to).stripTrailing().startsWith("# ")) {
      return Part.HEADING;
    }
    titled = true;
    return Part.TITLE;
  }

  private void mindFence(int start) {
    if (fence.isEmpty() && (text.startsWith("```", start) || text.startsWith("~~~", start))) {
      fence = text.substring(start, start + 3);
    } else if (!fence.isEmpty() && text.startsWith(fence, start)) {
      fence = "";
    }
  }

  private static String unmarked(String heading) {
    int text = 0;
    while (text < heading.length() && heading.charAt(text) == '#') {
      text++;
    }
    return heading.substring(text).strip();
  }

  private static String plain(String line) {
    return line.indexOf('\\') < 0 ? line : ESCAPED.matcher(line).replaceAll("");
  }
}
