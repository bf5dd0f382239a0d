package dev.parlance.record;

/** Hides what is no text of its file: blocks of code, and comments over several lines. */
final class Curtain {

  private static final String COMMENT = "<!--";
  private static final String END = "-->";

  private final String text;
  private int angle;
  private String codeUntil = "";
  private boolean inComment;
  private int drawnAt;

  /** In front of the lines of a text, the first of which begins at {@code from}. */
  Curtain(String text, int from) {
    this.text = text;
    this.angle = text.indexOf('<', from);
  }

  /** Where what is to be seen of the next line ends: at its beginning, at its end or between. */
  int visible(int from, int to) {
    if (isPlain(from, to)) {
      return to;
    }
    boolean drawn = isDrawn();
    int end = from + visible(text.substring(from, to)).length();
    drawnAt = drawn ? drawnAt : from;
    return end;
  }

  /** Whether the next line is hidden, whatever it says, unless it ends what hides it. */
  boolean isDrawn() {
    return inComment || !codeUntil.isEmpty();
  }

  /** Where the line begins from which on all is hidden. */
  int drawnAt() {
    return drawnAt;
  }

  /** Whether nothing is hidden and nothing in the line hides, as with nearly all. */
  private boolean isPlain(int from, int to) {
    if (angle >= 0 && angle < from) {
      angle = text.indexOf('<', from);
    }
    boolean angled = angle >= 0 && angle < to;
    int start = from;
    while (start < to && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    boolean fenced = start < to && (text.charAt(start) == '`' || text.charAt(start) == '~');
    return !angled && !fenced && !isDrawn();
  }

  /** The line, the beginning of it, or nothing. */
  private String visible(String line) {
    if (inComment) {
      inComment = !line.contains(END);
      return "";
    }
    String start = line.stripLeading();
    if (!codeUntil.isEmpty()) {
      if (start.startsWith(codeUntil) && start.strip().chars().allMatch(each -> each == mark())) {
        codeUntil = "";
      }
      return "";
    }
    if (start.startsWith("```") || start.startsWith("~~~")) {
      return open(start) ? "" : line;
    }
    return withoutOpenComment(line);
  }

  private int mark() {
    return codeUntil.charAt(0);
  }

  private boolean open(String fence) {
    int length = 3;
    while (length < fence.length() && fence.charAt(length) == fence.charAt(0)) {
      length++;
    }
    if (fence.charAt(0) == '`' && fence.indexOf('`', length) >= 0) {
      return false; // code within a line of text
    }
    codeUntil = fence.substring(0, length);
    return true;
  }

  private String withoutOpenComment(String line) {
    int opened = line.indexOf('<') < 0 ? -1 : line.lastIndexOf(COMMENT);
    if (opened < 0 || line.indexOf(END, opened) >= 0) {
      return line;
    }
    inComment = true;
    return line.substring(0, opened);
  }
}
