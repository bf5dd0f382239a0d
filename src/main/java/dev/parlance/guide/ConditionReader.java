package dev.parlance.guide;

import dev.parlance.YamlNode;
import dev.parlance.YamlNode.Mapping;
import dev.parlance.YamlNode.Scalar;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads a condition: keys are questions or one of {@code any all not at-least}, all of them hold.
 */
final class ConditionReader {

  private final Vocabulary vocabulary;

  ConditionReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  Condition read(YamlNode node) {
    if (node instanceof Scalar scalar && scalar.text().equals("always")) {
      return Condition.ALWAYS;
    }
    Mapping mapping = node.mapping();
    if (mapping.keys().isEmpty()) {
      throw node.place().problem("the condition is empty.", "Write 'always', or say when.");
    }
    return Condition.all(
        mapping.entries().entrySet().stream()
            .flatMap(entry -> part(mapping, entry.getKey(), entry.getValue()))
            .toList());
  }

  private Stream<Condition> part(Mapping whole, Scalar key, YamlNode value) {
    return switch (key.text()) {
      case "any" -> Stream.of(Condition.any(each(value)));
      case "all" -> Stream.of(Condition.all(each(value)));
      case "not" -> Stream.of(read(value).not());
      case "at-least" ->
          Stream.of(Condition.atLeast(Vocabulary.number(value), each(whole.get("of"))));
      case "of" -> {
        whole.get("at-least");
        yield Stream.empty();
      }
      default -> Stream.of(answered(vocabulary.question(key), value));
    };
  }

  private List<Condition> each(YamlNode list) {
    return list.items().stream().map(this::read).toList();
  }

  private Condition answered(String question, YamlNode options) {
    return Condition.oneOf(
        question,
        options.items().stream().map(option -> vocabulary.option(question, option)).toList());
  }
}
