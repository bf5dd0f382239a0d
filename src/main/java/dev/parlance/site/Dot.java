package dev.parlance.site;

import dev.parlance.Unprintable;

/** A graph in the language of Graphviz. */
public final class Dot {

  private Dot() {}

  public static String of(RecordGraph graph) {
    StringBuilder text = new StringBuilder("digraph records {\n  node [shape=box];\n");
    for (RecordGraph.Node node : graph.nodes()) {
      String style = node.standing().isGone() ? ", style=dashed" : "";
      text.append("  %s [label=%s%s];\n".formatted(node.id(), quoted(node.label()), style));
    }
    for (RecordGraph.Edge edge : graph.edges()) {
      text.append(
          "  %s -> %s [label=%s];\n".formatted(edge.from(), edge.to(), quoted(edge.verb())));
    }
    return text.append("}\n").toString();
  }

  private static String quoted(String words) {
    String plain = Unprintable.spellOut(words, "", "\\u%04x"::formatted);
    return '"' + plain.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
