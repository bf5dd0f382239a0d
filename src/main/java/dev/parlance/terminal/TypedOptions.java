package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.Nearest;
import dev.parlance.Problem;
import dev.parlance.guide.Option;
import dev.parlance.guide.Question;
import dev.parlance.guide.Question.Arity;
import dev.parlance.interview.Answer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An answer as it is typed: numbers or ids of options, who said so behind {@code @}, and a note
 * behind {@code #}.
 */
final class TypedOptions {

  private final Question question;
  private final List<String> choices;

  TypedOptions(Question question) {
    this.question = question;
    this.choices = question.choices().stream().map(Option::id).toList();
  }

  Answer answer(String typed) {
    String[] parts = typed.split("(^| )#", 2);
    String[] said = parts[0].split("(^| )@", 2);
    Set<String> given = new LinkedHashSet<>();
    for (String word : said[0].strip().split("[,+\\s]+", -1)) {
      if (!word.isEmpty()) {
        given.add(option(word));
      }
    }
    if (given.isEmpty()) {
      throw no("Nothing was answered.", "Name an option, or 'skip' to leave the question open.");
    }
    refuseContradictions(given);
    List<String> inOrder =
        Stream.concat(choices.stream(), Stream.of(Question.DO_NOT_KNOW))
            .distinct()
            .filter(given::contains)
            .toList();
    return new Answer(inOrder, behind(parts), behind(said), "");
  }

  private static String behind(String[] parts) {
    return parts.length > 1 ? parts[1].strip() : "";
  }

  private String option(String word) {
    if (word.matches("\\d{1,3}")) {
      int number = Integer.parseInt(word);
      if (number >= 1 && number <= choices.size()) {
        return choices.get(number - 1);
      }
      throw no("There is no option %s.".formatted(word), "Use 1 to %d.".formatted(choices.size()));
    }
    Set<String> valid = new LinkedHashSet<>(choices);
    valid.add(Question.DO_NOT_KNOW);
    if (!valid.contains(word)) {
      throw no("There is no option '%s'.".formatted(word), Nearest.remedy(word, valid));
    }
    return word;
  }

  private void refuseContradictions(Set<String> given) {
    if (given.size() > 1 && question.arity() == Arity.ONE) {
      throw no(
          "This question takes one option, and there are %d.".formatted(given.size()),
          "Keep one of: %s.".formatted(String.join(", ", given)));
    }
    for (String alone : List.of(Question.NONE, Question.DO_NOT_KNOW)) {
      if (given.size() > 1 && given.contains(alone)) {
        throw no(
            "'%s' cannot stand together with other options.".formatted(alone),
            "Keep '%s' alone, or leave it out.".formatted(alone));
      }
    }
  }

  private static Problem no(String sentence, String remedy) {
    return new Problem(ExitCode.USAGE, sentence, remedy);
  }
}
