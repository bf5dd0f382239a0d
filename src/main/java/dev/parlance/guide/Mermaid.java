package dev.parlance.guide;

import dev.parlance.guide.QuestionGraph.Edge;
import java.util.List;

/** The few forms of Mermaid that a graph of questions takes. */
final class Mermaid {

  private Mermaid() {}

  /** Text in quotes, in which nothing means anything to Mermaid or to HTML. */
  static String label(String text) {
    StringBuilder label = new StringBuilder("\"");
    text.codePoints().forEach(each -> append(label, each));
    return label.append('"').toString();
  }

  /** An arrow between the names of two nodes: plain, thick or dotted. */
  static String edge(List<String> ends, Edge edge) {
    String arrow =
        switch (edge.kind()) {
          case ASKED -> "-->";
          case DECIDES -> "==>";
          case RECORDED -> "-.->";
        };
    String label =
        edge.labels().isEmpty() ? "" : "|" + label(String.join(", ", edge.labels())) + "|";
    return "%s %s%s %s".formatted(ends.get(0), arrow, label, ends.get(1));
  }

  private static void append(StringBuilder label, int codePoint) {
    boolean plain =
        Character.isLetterOrDigit(codePoint) || " .,:;?!()'+-=/_".indexOf(codePoint) >= 0;
    if (plain) {
      label.appendCodePoint(codePoint);
    } else if (Character.isWhitespace(codePoint)) {
      label.append(' ');
    } else {
      label.append('#').append(codePoint).append(';');
    }
  }
}
