package dev.parlance.site;

import dev.parlance.Unprintable;

/** A graph as a Mermaid flowchart. Whatever is not plain in a label is written as its number. */
public final class Mermaid {

  private static final String PLAIN = " .,:'()/-+";

  private Mermaid() {}

  public static String of(RecordGraph graph) {
    StringBuilder text = new StringBuilder("flowchart TD\n");
    for (RecordGraph.Node node : graph.nodes()) {
      String style = node.standing().isGone() ? ":::gone" : "";
      text.append("  %s[\"%s\"]%s\n".formatted(node.id(), label(node.label()), style));
    }
    for (RecordGraph.Edge edge : graph.edges()) {
      text.append("  %s -->|\"%s\"| %s\n".formatted(edge.from(), label(edge.verb()), edge.to()));
    }
    return text.append("  classDef gone stroke-dasharray: 4 4\n").toString();
  }

  private static String label(String words) {
    StringBuilder label = new StringBuilder();
    Unprintable.spellOut(words, "", "\\u%04x"::formatted)
        .codePoints()
        .forEach(
            point -> {
              if (Character.isLetterOrDigit(point) || PLAIN.indexOf(point) >= 0) {
                label.appendCodePoint(point);
              } else {
                label.append('#').append(point).append(';');
              }
            });
    return label.toString();
  }
}
