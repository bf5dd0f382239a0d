package dev.parlance.interview;

import dev.parlance.YamlNode;
import dev.parlance.YamlNode.Mapping;
import dev.parlance.YamlNode.Place;
import dev.parlance.guide.Guide;
import dev.parlance.guide.Question;
import dev.parlance.guide.Question.Arity;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads answers by question id, and puts questions and options into the guide's order.
 *
 * <p>An answer is an option, a list of options, or {@code {is: …, note: …, by: …, at: …}}.
 */
public final class AnswersReader {

  private final Guide guide;

  public AnswersReader(Guide guide) {
    this.guide = guide;
  }

  public Answers read(Mapping node) {
    Set<String> known = new LinkedHashSet<>(guide.questionIds());
    Map<String, Answer> read = new HashMap<>();
    node.entries()
        .forEach(
            (key, value) -> {
              Question question = guide.question(key.oneOf("question", known));
              if (!isEmpty(value)) {
                read.put(question.id(), answer(question, value));
              }
            });
    Answers answers = Answers.NONE;
    for (String question : guide.questionIds()) {
      Answer answer = read.get(question);
      answers = answer == null ? answers : answers.with(question, answer);
    }
    return answers;
  }

  /** A key without a value, or with an empty list, leaves its question open. */
  private static boolean isEmpty(YamlNode value) {
    return value.items().isEmpty()
        || (value instanceof YamlNode.Scalar scalar && scalar.text().isEmpty());
  }

  private static Answer answer(Question question, YamlNode value) {
    if (value instanceof Mapping whole) {
      whole.only(Set.of("is", "note", "by", "at"));
      return new Answer(
          options(question, whole.get("is")),
          Prose.of(whole, "note"),
          Prose.of(whole, "by"),
          Prose.of(whole, "at"));
    }
    return Answer.of(options(question, value));
  }

  private static List<String> options(Question question, YamlNode value) {
    Set<String> valid = new LinkedHashSet<>(question.answers());
    Set<String> given = new LinkedHashSet<>();
    for (YamlNode option : value.items()) {
      given.add(option.oneOf("option", valid, question.id()));
    }
    refuseContradictions(question, given, value.place());
    return valid.stream().filter(given::contains).toList();
  }

  private static void refuseContradictions(Question question, Set<String> given, Place place) {
    if (given.size() > 1 && question.arity() == Arity.ONE) {
      throw place.problem(
          "'%s' takes one option, and there are %d.".formatted(question.id(), given.size()),
          "Keep one of: %s.".formatted(String.join(", ", given)));
    }
    for (String alone : List.of(Question.NONE, Question.DO_NOT_KNOW)) {
      if (given.size() > 1 && given.contains(alone)) {
        throw place.problem(
            "'%s' answers '%s' together with other options.".formatted(question.id(), alone),
            "Keep '%s' alone, or remove it.".formatted(alone));
      }
    }
  }
}
