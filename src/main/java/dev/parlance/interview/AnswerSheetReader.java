package dev.parlance.interview;

import dev.parlance.Nearest;
import dev.parlance.Problem;
import dev.parlance.Yaml;
import dev.parlance.YamlNode;
import dev.parlance.YamlNode.Mapping;
import dev.parlance.YamlNode.Scalar;
import dev.parlance.guide.Guide;
import dev.parlance.guide.Language;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads an answers file strictly: what it does not know, it refuses with place and nearest word.
 */
public final class AnswerSheetReader {

  /** What a draft says of itself, see {@link DraftReader}; it is no answer. */
  static final String DRAFT = "draft";

  private static final Set<String> KEYS =
      Set.of(
          "title",
          "deciders",
          "consulted",
          "informed",
          "review-by",
          "components",
          "boundaries",
          DRAFT);

  private static final Set<String> COMPONENT_KEYS =
      Set.of("paths", "narrative", "answers", "choose", "because");

  /** Shorter words are names of languages as often as slips: C, D, R. */
  private static final int SHORTEST_SLIP = 4;

  private final Guide guide;
  private final AnswersReader answers;

  public AnswerSheetReader(Guide guide) {
    this.guide = guide;
    this.answers = new AnswersReader(guide);
  }

  /**
   * Reads the text of an answers file.
   *
   * @param file the name that problems are reported under
   */
  public AnswerSheet read(String file, String text) {
    return read(Yaml.read(file, text).mapping());
  }

  AnswerSheet read(Mapping node) {
    node.only(KEYS);
    Mapping named = node.get("components").mapping();
    if (named.entries().isEmpty()) {
      throw named.place().problem("there is no component.", "Name at least one.");
    }
    return new AnswerSheet(
        Prose.of(node, "title"),
        prose(node.items("deciders")),
        prose(node.items("consulted")),
        prose(node.items("informed")),
        reviewBy(node),
        named.entries().entrySet().stream().map(this::component).toList(),
        node.items("boundaries").stream().map(each -> boundary(each.mapping(), named)).toList());
  }

  private static List<String> prose(List<YamlNode> nodes) {
    return nodes.stream().map(Prose::of).toList();
  }

  private static String reviewBy(Mapping node) {
    String date = node.text("review-by", "");
    try {
      return date.isEmpty() ? "" : LocalDate.parse(date).toString();
    } catch (DateTimeParseException e) {
      throw node.get("review-by")
          .place()
          .problem("'%s' is not a date.".formatted(date), "Write it as 2027-01-31.");
    }
  }

  private Component component(Entry<Scalar, YamlNode> entry) {
    Mapping node = entry.getValue().mapping().only(COMPONENT_KEYS);
    return new Component(
        name(entry.getKey()),
        prose(node.items("paths")),
        Prose.of(node, "narrative").strip(),
        node.has("answers") ? answers.read(node.get("answers").mapping()) : Answers.NONE,
        choice(node));
  }

  private static String name(Scalar key) {
    try {
      return ComponentName.of(key.text());
    } catch (Problem problem) {
      throw key.place().problem(problem.sentence(), problem.remedy());
    }
  }

  private @Nullable Choice choice(Mapping node) {
    if (!node.has("choose")) {
      if (node.has("because")) {
        throw node.get("because")
            .place()
            .problem("there is a reason and no choice.", "Add 'choose: LANGUAGE'.");
      }
      return null;
    }
    return new Choice(language(node.get("choose")), Prose.of(node, "because").strip());
  }

  /** The id of a language that the guide knows by id or name; any other name as it stands. */
  private String language(YamlNode node) {
    String chosen = Prose.of(node).strip();
    Optional<String> known =
        guide.languages().stream()
            .filter(each -> each.id().equals(chosen) || each.name().equalsIgnoreCase(chosen))
            .map(Language::id)
            .findFirst();
    if (known.isPresent()) {
      return known.get();
    }
    if (chosen.isEmpty() || chosen.lines().count() > 1) {
      throw node.place().problem("a language belongs here.", "Name one.");
    }
    Set<String> ids = new LinkedHashSet<>();
    guide.languages().forEach(each -> ids.add(each.id()));
    Optional<String> meant = Nearest.to(chosen, ids);
    if (meant.isPresent() && chosen.length() >= SHORTEST_SLIP) {
      throw node.place()
          .problem("there is no language '%s'.".formatted(chosen), Nearest.remedy(chosen, ids));
    }
    return chosen;
  }

  private static Boundary boundary(Mapping node, Mapping components) {
    node.only(Set.of("from", "to", "protocol"));
    Set<String> names = new LinkedHashSet<>();
    components.keys().forEach(key -> names.add(key.text()));
    return new Boundary(
        node.get("from").oneOf("component", names),
        node.get("to").oneOf("component", names),
        Prose.of(node.get("protocol")));
  }
}
