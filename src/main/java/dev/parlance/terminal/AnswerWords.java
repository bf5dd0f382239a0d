package dev.parlance.terminal;

import dev.parlance.guide.Guide;
import dev.parlance.guide.Question;
import java.util.List;
import java.util.stream.Stream;

/** What an answer such as {@code api.kind=cli} may still become, one part after the other. */
final class AnswerWords {

  private AnswerWords() {}

  static List<String> begun(Guide guide, String begun) {
    int option = begun.indexOf('=') + 1;
    if (option == 0) {
      String component = begun.substring(0, begun.lastIndexOf('.') + 1);
      return guide.questionIds().stream().map(each -> component + each + "=").toList();
    }
    String question = begun.substring(0, option - 1).replaceFirst(".*\\.", "");
    String head = begun.substring(0, Math.max(option, begun.lastIndexOf(',') + 1));
    return guide.questions().stream()
        .filter(each -> each.id().equals(question))
        .flatMap(each -> Stream.concat(each.optionIds().stream(), Stream.of(Question.DO_NOT_KNOW)))
        .distinct()
        .map(each -> head + each)
        .toList();
  }
}
