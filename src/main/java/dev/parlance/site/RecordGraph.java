package dev.parlance.site;

import dev.parlance.record.FourDigits;
import dev.parlance.record.Link;
import dev.parlance.record.RecordStatus;
import dev.parlance.record.RecordSummary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The records of a log and what they do to each other, each relation once. */
public record RecordGraph(List<Node> nodes, List<Edge> edges) {

  private static final Set<RecordStatus> NOT_IN_FORCE =
      Set.of(
          RecordStatus.REJECTED,
          RecordStatus.WITHDRAWN,
          RecordStatus.DEPRECATED,
          RecordStatus.SUPERSEDED);

  /**
   * A record, or the number of one that is not there.
   *
   * @param id a letter and digits
   */
  public record Node(String id, String label, String file, Standing standing) {}

  /** Whether a record counts. */
  public enum Standing {
    COUNTS,
    NO_LONGER,
    MISSING
  }

  /** What the record {@code from} does to the record {@code to}. */
  public record Edge(String from, String verb, String to) {}

  public RecordGraph {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /** A link to a number that several records have leads to each of them: none is guessed. */
  public static RecordGraph of(List<RecordSummary> records) {
    return new Drawing().draw(records);
  }

  private static final class Drawing {

    private final List<Node> nodes = new ArrayList<>();
    private final Map<String, List<Node>> byNumber = new LinkedHashMap<>();
    private final Set<Edge> edges = new LinkedHashSet<>();

    RecordGraph draw(List<RecordSummary> records) {
      records.forEach(this::node);
      List<Node> drawn = List.copyOf(nodes);
      for (int i = 0; i < drawn.size(); i++) {
        for (Link link : records.get(i).links()) {
          link(drawn.get(i), link);
        }
      }
      return new RecordGraph(nodes, List.copyOf(edges));
    }

    private void node(RecordSummary record) {
      String number = record.number().isPresent() ? FourDigits.of(record.number().getAsInt()) : "";
      Standing standing =
          NOT_IN_FORCE.contains(record.status()) ? Standing.NO_LONGER : Standing.COUNTS;
      String label = (number + " " + record.heading()).strip();
      Node node = new Node("r" + nodes.size(), label, record.file(), standing);
      nodes.add(node);
      if (!number.isEmpty()) {
        byNumber.computeIfAbsent(number, unused -> new ArrayList<>(1)).add(node);
      }
    }

    private void link(Node source, Link link) {
      Relation relation = Relation.of(link);
      for (Node target : byNumber.computeIfAbsent(link.target(), this::missing)) {
        Node from = relation.reversed() ? target : source;
        Node to = relation.reversed() ? source : target;
        edges.add(new Edge(from.id(), relation.verb(), to.id()));
      }
    }

    private List<Node> missing(String target) {
      Node node = new Node("r" + nodes.size(), target + " (missing)", "", Standing.MISSING);
      nodes.add(node);
      return List.of(node);
    }
  }
}
