package dev.parlance.guide;

import dev.parlance.YamlNode;
import dev.parlance.YamlNode.Mapping;
import dev.parlance.guide.Background.Change;
import dev.parlance.guide.Background.Departure;
import dev.parlance.guide.Background.Entry;
import dev.parlance.guide.Background.LeftOut;
import dev.parlance.guide.Background.Named;
import dev.parlance.guide.Background.Reading;
import dev.parlance.guide.Background.Renamed;
import dev.parlance.guide.Background.Silence;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads what the guide says of itself. */
final class BackgroundReader {

  /** The key under which a question or an option names its earlier ids. */
  static final String FORMERLY = "formerly";

  private final Vocabulary vocabulary;
  private final CitationReader citations;

  BackgroundReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.citations = new CitationReader(vocabulary);
  }

  Background read(Mapping document) {
    return new Background(
        each(document, "companions", Set.of("name", "cite"), this::named),
        each(document, "unassessed", Set.of("name", "cite"), this::named),
        each(
            document,
            "interpretations",
            Set.of("id", "rules", "reading"),
            node -> new Reading(node.text("id"), node.texts("rules"), node.text("reading"))),
        each(
            document,
            "silent",
            Set.of("id", "about"),
            node -> new Silence(node.text("id"), node.text("about"))),
        each(
            document,
            "excluded",
            Set.of("seed", "lines", "because"),
            node ->
                new LeftOut(
                    vocabulary.seed(node.get("seed")), node.texts("lines"), node.text("because"))),
        each(
            document,
            "glossary",
            Set.of("term", "means"),
            node -> new Entry(node.text("term"), node.text("means"))),
        each(
            document,
            "changelog",
            Set.of("version", "date", "what"),
            node -> new Change(node.text("version"), node.text("date"), node.text("what"))),
        Stream.of("disable", "retier").flatMap(key -> departures(document, key)).toList(),
        document.items("questions").stream().flatMap(node -> renames(node.mapping())).toList());
  }

  private static Stream<Departure> departures(Mapping document, String key) {
    return document.items(key).stream()
        .map(YamlNode::mapping)
        .map(node -> new Departure(node.text("rule"), node.text("tier", ""), node.text("because")));
  }

  private Stream<Renamed> renames(Mapping question) {
    String id = question.text("id");
    return Stream.concat(
        question.items(FORMERLY).stream()
            .map(node -> new Renamed(id, "", vocabulary.formerQuestion(node))),
        question.items("options").stream()
            .map(YamlNode::mapping)
            .flatMap(option -> renames(id, option)));
  }

  private Stream<Renamed> renames(String question, Mapping option) {
    return option.items(FORMERLY).stream()
        .map(
            node ->
                new Renamed(question, option.text("id"), vocabulary.formerOption(question, node)));
  }

  private Named named(Mapping node) {
    return new Named(node.text("name"), citations.of(node));
  }

  private static <T> List<T> each(
      Mapping document, String key, Set<String> keys, Function<Mapping, T> read) {
    return document.items(key).stream().map(node -> read.apply(node.mapping().only(keys))).toList();
  }
}
