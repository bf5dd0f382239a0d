package dev.parlance.site;

import dev.parlance.record.Link;
import dev.parlance.record.RecordStatus;
import dev.parlance.record.RecordSummary;
import dev.parlance.repository.LinkTargets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The records of a log and what they do to each other, each relation once. */
public record RecordGraph(List<Node> nodes, List<Edge> edges) {

  private static final Set<RecordStatus> NOT_IN_FORCE =
      Set.of(
          RecordStatus.REJECTED,
          RecordStatus.WITHDRAWN,
          RecordStatus.DEPRECATED,
          RecordStatus.SUPERSEDED);

  /**
   * A record, what is named and is not there, or a file elsewhere.
   *
   * @param id a letter and digits
   */
  public record Node(String id, String label, String file, Standing standing) {}

  /** Whether a record counts. */
  public enum Standing {
    COUNTS,
    NO_LONGER,
    MISSING,
    /** It is a record of another log, or none. */
    ELSEWHERE;

    boolean isGone() {
      return this == NO_LONGER || this == MISSING;
    }
  }

  /** What the record {@code from} does to the record {@code to}. */
  public record Edge(String from, String verb, String to) {}

  public RecordGraph {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /** A link to a number that several records have leads to each of them: none is guessed. */
  public static RecordGraph of(List<RecordSummary> records, LinkTargets targets) {
    return new Drawing(targets).draw(records);
  }

  private static final class Drawing {

    private final List<Node> nodes = new ArrayList<>();
    private final Map<String, Node> byName = new HashMap<>();
    private final LinkTargets targets;
    private final Set<Edge> edges = new LinkedHashSet<>();

    Drawing(LinkTargets targets) {
      this.targets = targets;
    }

    RecordGraph draw(List<RecordSummary> records) {
      records.forEach(this::node);
      List<Node> drawn = List.copyOf(nodes);
      for (int i = 0; i < drawn.size(); i++) {
        for (Link link : records.get(i).links()) {
          link(drawn.get(i), records.get(i), link);
        }
      }
      return new RecordGraph(nodes, List.copyOf(edges));
    }

    private void node(RecordSummary record) {
      String number = record.number().isPresent() ? record.id() : "";
      Standing standing =
          NOT_IN_FORCE.contains(record.status()) ? Standing.NO_LONGER : Standing.COUNTS;
      String label = (number + " " + record.heading()).strip();
      Node node = new Node("r" + nodes.size(), label, record.file(), standing);
      nodes.add(node);
      byName.put(record.file(), node);
    }

    private void link(Node source, RecordSummary record, Link link) {
      Relation relation = Relation.of(link);
      for (Node target : targets(record, link)) {
        Node from = relation.reversed() ? target : source;
        Node to = relation.reversed() ? source : target;
        edges.add(new Edge(from.id(), relation.verb(), to.id()));
      }
    }

    private List<Node> targets(RecordSummary record, Link link) {
      List<RecordSummary> named = targets.of(link);
      if (!named.isEmpty()) {
        return named.stream().flatMap(each -> Stream.ofNullable(byName.get(each.file()))).toList();
      }
      Optional<String> elsewhere = targets.elsewhere(link);
      return List.of(
          elsewhere
              .map(file -> byName.computeIfAbsent(file, this::elsewhere))
              .orElseGet(() -> byName.computeIfAbsent(record.said(link), this::missing)));
    }

    private Node elsewhere(String file) {
      return added(new Node("r" + nodes.size(), file, file, Standing.ELSEWHERE));
    }

    private Node missing(String target) {
      return added(new Node("r" + nodes.size(), target + " (missing)", "", Standing.MISSING));
    }

    private Node added(Node node) {
      nodes.add(node);
      return node;
    }
  }
}
