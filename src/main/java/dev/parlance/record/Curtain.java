package dev.parlance.record;

/** Hides what is no text of its file: blocks of code, and comments over several lines. */
final class Curtain {

  private static final String COMMENT = "<!--";
  private static final String END = "-->";

  private String codeUntil = "";
  private boolean inComment;

  /** What is to be seen of the next line. */
  String visible(String line) {
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
      return open(start);
    }
    return withoutOpenComment(line);
  }

  private int mark() {
    return codeUntil.charAt(0);
  }

  private String open(String fence) {
    int length = 3;
    while (length < fence.length() && fence.charAt(length) == fence.charAt(0)) {
      length++;
    }
    if (fence.charAt(0) == '`' && fence.indexOf('`', length) >= 0) {
      return fence; // code within a line of text
    }
    codeUntil = fence.substring(0, length);
    return "";
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
