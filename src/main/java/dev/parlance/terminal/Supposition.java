package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.Nearest;
import dev.parlance.Problem;
import dev.parlance.guide.Guide;
import dev.parlance.interview.Answer;
import dev.parlance.interview.Answers;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An answer that somebody supposes, as it is typed: {@code kind=cli}.
 *
 * @param answerOrNull none where the question is supposed to be left open: {@code kind=}
 */
record Supposition(String question, @Nullable Answer answerOrNull) {

  static Supposition of(Guide guide, String typed) {
    String[] parts = typed.split("\\s*=\\s*", 2);
    if (parts.length < 2) {
      throw new Problem(
          ExitCode.USAGE,
          "'%s' supposes no answer.".formatted(typed),
          "Write it as: what-if QUESTION=OPTION");
    }
    if (!guide.questionIds().contains(parts[0])) {
      throw new Problem(
          ExitCode.USAGE,
          "There is no question '%s'.".formatted(parts[0]),
          Nearest.remedy(parts[0], guide.questionIds()));
    }
    boolean open = parts[1].isBlank() || parts[1].equals(Aside.SKIP.word());
    return new Supposition(
        parts[0], open ? null : new TypedOptions(guide.question(parts[0])).answer(parts[1]));
  }

  Optional<Answer> answer() {
    return Optional.ofNullable(answerOrNull);
  }

  Answers in(Answers answers) {
    return answerOrNull == null ? answers.without(question) : answers.with(question, answerOrNull);
  }
}
