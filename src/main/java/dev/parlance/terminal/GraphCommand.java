package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.Surroundings;
import dev.parlance.record.Demand;
import dev.parlance.repository.Inventory;
import dev.parlance.repository.LinkTargets;
import dev.parlance.site.Dot;
import dev.parlance.site.Mermaid;
import dev.parlance.site.RecordGraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who supersedes and amends whom, for a program that draws it. */
final class GraphCommand implements Verb {

  private static final String MERMAID = "mermaid";
  private static final String DOT = "dot";
  private static final Option FORMAT =
      Option.oneOf("format", List.of(MERMAID, DOT), "The language of the graph (mermaid).");

  private static final Usage USAGE =
      Usage.of("graph", Group.READ, "Draws who supersedes and amends whom.")
          .with(FORMAT)
          .with(Option.JSON)
          .example("graph --format dot", "For Graphviz.");

  private final Surroundings surroundings;

  GraphCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitCode run(Words words, Console console) {
    Inventory records = Project.open(words, surroundings).records(Demand.NOTHING, console);
    RecordGraph graph = RecordGraph.of(records.all(), LinkTargets.in(records));
    if (words.flag("json")) {
      console.json(tree(graph, records));
      return ExitCode.DONE;
    }
    boolean dot = words.option(FORMAT.name()).orElse(MERMAID).equals(DOT);
    console.result(dot ? Dot.of(graph) : Mermaid.of(graph));
    Project.warn(records, console);
    return ExitCode.DONE;
  }

  private static Map<String, Object> tree(RecordGraph graph, Inventory records) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("nodes", graph.nodes().stream().map(GraphCommand::tree).toList());
    tree.put("edges", graph.edges().stream().map(GraphCommand::tree).toList());
    tree.put("problems", RecordTree.problems(records));
    return tree;
  }

  private static Map<String, Object> tree(RecordGraph.Node node) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", node.id());
    tree.put("label", node.label());
    tree.put("file", node.file().isEmpty() ? null : node.file());
    return tree;
  }

  private static Map<String, Object> tree(RecordGraph.Edge edge) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("from", edge.from());
    tree.put("verb", edge.verb());
    tree.put("to", edge.to());
    return tree;
  }
}
