package dev.parlance.guide;

import dev.parlance.guide.Question.Phase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The interview as a graph: which answers lead to a question, and what its answers feed. */
public final class QuestionGraph {

  private final Guide guide;

  /** How one thing leads to another. */
  public enum Kind {
    /** These answers make the question apply. */
    ASKED,
    /** Rules that read the question speak of the language. */
    DECIDES,
    /** The answer stands in this section of the record. */
    RECORDED
  }

  /** From a question to a question, a language or a section. */
  public record Edge(String from, String to, Kind kind, List<String> labels) {
    public Edge {
      labels = List.copyOf(labels);
    }
  }

  private record Ends(String from, String to) {}

  public QuestionGraph(Guide guide) {
    this.guide = guide;
  }

  public List<Question> questions() {
    return guide.questions();
  }

  public List<Edge> edges() {
    List<Edge> edges = new ArrayList<>();
    guide.questions().forEach(question -> edges.addAll(asked(question)));
    edges.addAll(decides());
    guide.questions().stream()
        .filter(question -> question.phase() == Phase.RECORDING)
        .map(each -> new Edge(each.id(), each.section(), Kind.RECORDED, List.of()))
        .forEach(edges::add);
    return List.copyOf(edges);
  }

  /** A flowchart that Mermaid draws. */
  public String mermaid() {
    Map<String, String> names = new LinkedHashMap<>();
    List<Edge> edges = edges();
    List<String> lines = new ArrayList<>(List.of("flowchart LR"));
    for (Question question : guide.questions()) {
      String name = name(names, "q", question.id());
      String label = Mermaid.label(question.id() + ": " + question.asks());
      boolean deciding = question.phase() == Phase.DECIDING;
      lines.add((deciding ? "  %s[%s]" : "  %s([%s])").formatted(name, label));
    }
    for (Edge edge : edges) {
      if (edge.kind() != Kind.ASKED && !names.containsKey(prefix(edge.kind()) + edge.to())) {
        String name = name(names, prefix(edge.kind()), edge.to());
        boolean language = edge.kind() == Kind.DECIDES;
        String label = Mermaid.label(language ? guide.languageName(edge.to()) : edge.to());
        lines.add((language ? "  %s{{%s}}" : "  %s[/%s/]").formatted(name, label));
      }
    }
    edges.forEach(edge -> lines.add("  " + Mermaid.edge(names(names, edge), edge)));
    return String.join("\n", lines) + "\n";
  }

  private static List<String> names(Map<String, String> names, Edge edge) {
    return List.of(
        names.getOrDefault("q" + edge.from(), ""),
        names.getOrDefault(prefix(edge.kind()) + edge.to(), ""));
  }

  private static String prefix(Kind kind) {
    return switch (kind) {
      case ASKED -> "q";
      case DECIDES -> "l";
      case RECORDED -> "s";
    };
  }

  private static String name(Map<String, String> names, String prefix, String id) {
    return names.computeIfAbsent(prefix + id, each -> prefix + names.size());
  }

  private List<Edge> asked(Question question) {
    Map<String, Set<String>> answers = new LinkedHashMap<>();
    for (String other : guide.questionIds()) {
      for (Condition.Term term : question.when().terms()) {
        term.present().stream()
            .filter(atom -> atom.question().equals(other))
            .forEach(atom -> add(answers, other, atom.option()));
        term.absent().stream()
            .filter(atom -> atom.question().equals(other))
            .forEach(atom -> add(answers, other, "not " + atom.option()));
      }
    }
    return answers.entrySet().stream()
        .map(
            each ->
                new Edge(
                    each.getKey(),
                    question.id(),
                    Kind.ASKED,
                    sorted(each.getKey(), each.getValue())))
        .toList();
  }

  private static void add(Map<String, Set<String>> answers, String question, String option) {
    answers.computeIfAbsent(question, each -> new LinkedHashSet<>()).add(option);
  }

  private List<String> sorted(String question, Set<String> labels) {
    List<String> order =
        guide.question(question).options().stream()
            .map(Option::id)
            .collect(Collectors.toCollection(ArrayList::new));
    guide.question(question).options().forEach(option -> order.add("not " + option.id()));
    return order.stream().filter(labels::contains).toList();
  }

  private List<Edge> decides() {
    Map<Ends, Set<String>> rules = new LinkedHashMap<>();
    for (Rule rule : guide.rules()) {
      Set<String> read =
          rule.when().atoms().stream().map(Atom::question).collect(Collectors.toSet());
      if (read.size() > 1) {
        read.remove(guide.branchQuestion()); // it is part of almost every condition
      }
      for (String question : guide.questionIds()) {
        for (String language : rule.effect().languages()) {
          if (read.contains(question)) {
            rules
                .computeIfAbsent(new Ends(question, language), each -> new LinkedHashSet<>())
                .add(rule.id());
          }
        }
      }
    }
    List<Edge> edges = new ArrayList<>();
    rules.forEach(
        (ends, ids) -> edges.add(new Edge(ends.from, ends.to, Kind.DECIDES, List.copyOf(ids))));
    return edges;
  }
}
