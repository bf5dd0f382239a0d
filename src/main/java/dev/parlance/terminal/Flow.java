package dev.parlance.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** A paragraph in lines: filled up to the width of the screen, or as it was written. */
final class Flow {

  private final int columns;
  private final List<Text> lines = new ArrayList<>();
  private List<Text.Span> line = new ArrayList<>();
  private int used;

  private Flow(int columns) {
    this.columns = columns;
  }

  static List<Text> of(List<String> paragraph, OptionalInt screen, int margin) {
    Text inline = Inline.of(String.join("\n", paragraph));
    Flow flow =
        new Flow(screen.isPresent() ? Math.max(20, screen.getAsInt() - margin) : Integer.MAX_VALUE);
    for (Text.Span span : inline.spans()) {
      String words = screen.isPresent() ? span.words().replace('\n', ' ') : span.words();
      flow.add(words, span.ink());
    }
    flow.endLine();
    return flow.lines;
  }

  private void add(String words, Ink ink) {
    int at = 0;
    while (at < words.length()) {
      char mark = words.charAt(at);
      int end = at + 1;
      while (mark != ' ' && mark != '\n' && end < words.length() && !isBlank(words.charAt(end))) {
        end++;
      }
      if (mark == '\n') {
        endLine();
      } else {
        word(words.substring(at, end), ink);
      }
      at = end;
    }
  }

  private void word(String word, Ink ink) {
    int width = Text.of(word).width();
    if (used > 0 && (long) used + width > columns) {
      endLine();
    }
    if (used > 0 || !word.equals(" ")) {
      line.add(new Text.Span(word, ink));
      used += width;
    }
  }

  private void endLine() {
    int last = line.size() - 1;
    if (last >= 0 && line.get(last).words().equals(" ")) {
      line.remove(last);
    }
    lines.add(new Text(line));
    line = new ArrayList<>();
    used = 0;
  }

  private static boolean isBlank(char character) {
    return character == ' ' || character == '\n';
  }
}
