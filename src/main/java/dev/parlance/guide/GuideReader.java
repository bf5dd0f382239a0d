package dev.parlance.guide;

import dev.parlance.YamlNode;
import dev.parlance.YamlNode.Mapping;
import java.util.List;
import java.util.Set;

/**
 * Reads a guide strictly: unknown keys, dangling and duplicate ids, and quotes that are not the
 * seed's are refused with file, line and column.
 */
public final class GuideReader {

  static final Set<String> KEYS =
      Set.of(
          "guide",
          "version",
          "title",
          "about",
          "branch-question",
          "concern-question",
          "seeds",
          "sources",
          "last-verified",
          "review-every",
          "tiers",
          "languages",
          "companions",
          "unassessed",
          "questions",
          "rules",
          "interpretations",
          "silent",
          "excluded",
          "glossary",
          "changelog");

  private GuideReader() {}

  /**
   * Reads the text of a guide file.
   *
   * @param file the name that problems are reported under
   */
  public static Guide read(String file, String text) {
    return GuideSource.of(file, text).guide();
  }

  /** Reads a document whose keys are known to be right. */
  static Guide read(Mapping document, String digest) {
    Vocabulary vocabulary = new Vocabulary(document);
    QuestionReader questions = new QuestionReader(vocabulary);
    RuleReader rules = new RuleReader(vocabulary);
    List<Rule> read =
        document.items("rules").stream().map(node -> rules.read(node.mapping())).toList();
    refuseDanglingReadings(document, read);
    return new Guide(
        head(document),
        digest,
        "",
        vocabulary.question(document.get("branch-question")),
        vocabulary.question(document.get("concern-question")),
        document.items("tiers").stream()
            .map(n -> vocabulary.tier(n.mapping().get("tier")))
            .toList(),
        document.items("languages").stream().map(node -> language(node.mapping())).toList(),
        document.items("questions").stream().map(node -> questions.read(node.mapping())).toList(),
        read,
        new BackgroundReader(vocabulary).read(document));
  }

  private static Guide.Head head(Mapping document) {
    return new Guide.Head(
        document.text("guide"),
        version(document.get("version")),
        document.text("title"),
        document.text("about"),
        document.items("seeds").stream().map(node -> seed(node.mapping())).toList(),
        document.texts("sources"),
        document.text("last-verified", ""),
        document.text("review-every", ""));
  }

  private static String version(YamlNode node) {
    if (Version.parse(node.text()).isEmpty()) {
      throw node.place()
          .problem("'%s' is not a version.".formatted(node.text()), "Write three numbers: 1.0.0");
    }
    return node.text();
  }

  private static Seed seed(Mapping node) {
    node.only(Set.of("seed", "title", "file", "sha256"));
    return new Seed(
        Vocabulary.number(node.get("seed")),
        node.text("title"),
        node.text("file"),
        node.text("sha256"));
  }

  private static Language language(Mapping node) {
    node.only(Set.of("id", "name", "family", "detect"));
    return new Language(
        node.text("id"), node.text("name"), node.text("family"), node.texts("detect"));
  }

  private static void refuseDanglingReadings(Mapping document, List<Rule> rules) {
    Set<String> ids = Set.copyOf(rules.stream().map(Rule::id).toList());
    for (YamlNode reading : document.items("interpretations")) {
      reading.mapping().items("rules").forEach(rule -> rule.oneOf("rule", ids));
    }
  }
}
