package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import java.util.ArrayList;
import java.util.List;

/** A typed line, taken apart as a shell would: '..' as it is, ".." and backslash as usual. */
final class Line {

  private final String line;
  private final List<String> words = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private boolean inWord;
  private int next;

  private Line(String line) {
    this.line = line;
  }

  static List<String> split(String line) {
    return new Line(line).words();
  }

  /** The lines of a pasted text, each as it would be typed; a quoted line feed ends none. */
  static List<String> each(String pasted) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String next : pasted.split("\n", -1)) {
      line = line + next;
      if (isWhole(line)) {
        lines.add(line);
        line = "";
      } else {
        line = line + "\n";
      }
    }
    lines.add(line);
    return lines.stream().filter(each -> !each.isBlank()).toList();
  }

  private static boolean isWhole(String line) {
    try {
      split(line);
      return true;
    } catch (Problem unclosed) {
      return false;
    }
  }

  private List<String> words() {
    while (next < line.length()) {
      char c = line.charAt(next++);
      if (Character.isWhitespace(c)) {
        endWord();
        continue;
      }
      inWord = true;
      switch (c) {
        case '\'' -> verbatim();
        case '"' -> quoted();
        case '\\' -> word.append(next < line.length() ? line.charAt(next++) : '\\');
        default -> word.append(c);
      }
    }
    endWord();
    return List.copyOf(words);
  }

  private void endWord() {
    if (inWord) {
      words.add(word.toString());
    }
    word.setLength(0);
    inWord = false;
  }

  private void verbatim() {
    int end = line.indexOf('\'', next);
    if (end < 0) {
      throw unclosed('\'');
    }
    word.append(line, next, end);
    next = end + 1;
  }

  private void quoted() {
    while (next < line.length()) {
      char c = line.charAt(next++);
      if (c == '"') {
        return;
      }
      boolean escaped =
          c == '\\' && next < line.length() && "\"\\$`".indexOf(line.charAt(next)) >= 0;
      word.append(escaped ? line.charAt(next++) : c);
    }
    throw unclosed('"');
  }

  private static Problem unclosed(char quote) {
    return new Problem(
        ExitCode.USAGE,
        "A quotation mark %s is opened and not closed.".formatted(quote),
        "Close it, or write \\%s for the character itself.".formatted(quote));
  }
}
