package dev.parlance.guide;

import dev.parlance.Nearest;
import dev.parlance.YamlNode;
import dev.parlance.YamlNode.Mapping;
import dev.parlance.YamlNode.Scalar;
import dev.parlance.YamlNode.Sequence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A team's additions to a guide. They are merged before anything is read, so that every mention in
 * either file is checked by the one reader and reported where it stands.
 */
final class Overlay {

  static final String EXTENDS = "extends";

  private static final Set<String> KEYS =
      Set.of(
          "guide",
          "version",
          EXTENDS,
          "title",
          "about",
          "sources",
          "last-verified",
          "review-every",
          "languages",
          "questions",
          "options",
          "rules",
          "disable",
          "retier",
          "glossary",
          "changelog");

  private static final Set<String> ADDED = Set.of("sources", "languages", "glossary", "changelog");

  private final Mapping base;
  private final Mapping own;
  private final Departures departures;

  Overlay(Mapping base, Mapping own) {
    this.base = base;
    this.own = own.only(KEYS);
    this.departures = new Departures(base, own);
  }

  /** Both as one document. */
  Mapping merged() {
    refuseAnotherBase();
    refuseWhatIsNotOfTheHouse();
    Map<Scalar, YamlNode> merged = new LinkedHashMap<>();
    base.entries().forEach((key, value) -> merged.put(key, merged(key.text(), value)));
    own.entries().entrySet().stream()
        .filter(entry -> !base.has(entry.getKey().text()))
        .filter(entry -> !entry.getKey().text().equals("options"))
        .forEach(entry -> merged.put(entry.getKey(), entry.getValue()));
    return new Mapping(own.place(), merged);
  }

  private YamlNode merged(String key, YamlNode value) {
    return switch (key) {
      case "version" -> new Scalar(own.get(key).place(), version());
      case "questions" -> list(value, questions().toList());
      case "rules" ->
          list(value, Stream.concat(departures.rules(), own.items("rules").stream()).toList());
      case "interpretations" -> list(value, departures.interpretations().toList());
      default ->
          ADDED.contains(key)
              ? list(
                  value, Stream.concat(base.items(key).stream(), own.items(key).stream()).toList())
              : own.has(key) || key.equals("guide") ? own.get(key) : value;
    };
  }

  /** The team's version, and behind the plus sign, as semver has it, what it was built upon. */
  private String version() {
    return "%s+%s.%s".formatted(own.text("version"), base.text("guide"), base.text("version"));
  }

  private Stream<YamlNode> questions() {
    Set<String> known = Departures.ids(base.items("questions"));
    Map<Scalar, YamlNode> options =
        own.has("options") ? own.get("options").mapping().entries() : Map.of();
    options.keySet().forEach(question -> question.oneOf("question", known));
    return Stream.concat(
        base.items("questions").stream().map(question -> withOptions(question.mapping(), options)),
        own.items("questions").stream());
  }

  private static YamlNode withOptions(Mapping question, Map<Scalar, YamlNode> added) {
    List<YamlNode> options =
        added.entrySet().stream()
            .filter(entry -> entry.getKey().text().equals(question.text("id")))
            .flatMap(entry -> entry.getValue().items().stream())
            .toList();
    return options.isEmpty()
        ? question
        : Departures.with(
            question,
            "options",
            list(
                question.get("options"),
                Stream.concat(question.items("options").stream(), options.stream()).toList()));
  }

  private void refuseAnotherBase() {
    YamlNode wanted = own.get(EXTENDS);
    String[] parts = own.text(EXTENDS).split("@", 2);
    VersionRange range =
        VersionRange.parse(parts[parts.length - 1])
            .orElseThrow(
                () ->
                    wanted
                        .place()
                        .problem(
                            "'%s' is not a guide with a range of versions."
                                .formatted(wanted.text()),
                            "Write it as 'langindex-python@1.x', '@1.0.x', '@^1.0.0' or '@1.0.0'."));
    if (!parts[0].equals(base.text("guide"))) {
      throw wanted
          .place()
          .problem(
              "Parlance brings no guide '%s' along.".formatted(parts[0]),
              Nearest.remedy(parts[0], List.of(base.text("guide"))));
    }
    refuseOutside(range, wanted);
  }

  private void refuseOutside(VersionRange range, YamlNode wanted) {
    Version brought = Version.parse(base.text("version")).orElseThrow();
    if (!range.contains(brought)) {
      throw wanted
          .place()
          .problem(
              "Parlance brings %s %s along, which is not in '%s'."
                  .formatted(base.text("guide"), brought, wanted.text()),
              "See what changed with 'parlance guide diff', then widen the range.");
    }
  }

  private void refuseWhatIsNotOfTheHouse() {
    Stream.concat(own.items("rules").stream(), own.items("questions").stream())
        .map(YamlNode::mapping)
        .filter(each -> !each.has("source"))
        .findFirst()
        .ifPresent(
            each -> {
              throw each.place()
                  .problem(
                      "'%s' does not say whose it is.".formatted(each.text("id")),
                      "Add 'source: house' and 'because: ...'.");
            });
  }

  private static Sequence list(YamlNode before, List<YamlNode> items) {
    return new Sequence(before.place(), items);
  }
}
