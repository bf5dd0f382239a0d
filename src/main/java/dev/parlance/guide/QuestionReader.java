package dev.parlance.guide;

import dev.parlance.YamlNode;
import dev.parlance.YamlNode.Mapping;
import java.util.List;
import java.util.Set;

/** Reads one question with its options. */
final class QuestionReader {

  private static final Set<String> KEYS =
      Set.of(
          "id",
          "asks",
          "help",
          "why",
          "type",
          "phase",
          "section",
          "when",
          "for",
          "text",
          "ask-who",
          "cite",
          "options",
          "source",
          "because",
          BackgroundReader.FORMERLY);

  private static final Set<String> SECTIONS =
      Set.of("context", "drivers", "outcome", "consequences", "follow-up");

  private final Vocabulary vocabulary;
  private final ConditionReader conditions;
  private final CitationReader citations;

  QuestionReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.conditions = new ConditionReader(vocabulary);
    this.citations = new CitationReader(vocabulary);
  }

  Question read(Mapping node) {
    node.only(KEYS);
    boolean many = node.get("type").oneOf("type", Set.of("one", "many")).equals("many");
    boolean deciding =
        node.get("phase").oneOf("phase", Set.of("deciding", "recording")).equals("deciding");
    return new Question(
        node.text("id"),
        node.text("asks"),
        node.text("help"),
        node.text("why"),
        many ? Question.Arity.MANY : Question.Arity.ONE,
        deciding ? Question.Phase.DECIDING : Question.Phase.RECORDING,
        node.get("section").oneOf("section", SECTIONS),
        node.has("when") ? conditions.read(node.get("when")) : Condition.ALWAYS,
        Set.copyOf(node.items("for").stream().map(vocabulary::language).toList()),
        node.texts("ask-who"),
        node.has("text"),
        citations.of(node),
        options(node.items("options")));
  }

  private static List<Option> options(List<YamlNode> nodes) {
    return nodes.stream().map(node -> option(node.mapping())).toList();
  }

  private static Option option(Mapping node) {
    node.only(Set.of("id", "name", "says", "help", "neutral", BackgroundReader.FORMERLY));
    return new Option(
        node.text("id"),
        node.text("name"),
        node.text("says"),
        node.text("help", ""),
        node.has("neutral"));
  }
}
