package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.Nearest;
import dev.parlance.Problem;
import dev.parlance.guide.Guide;
import dev.parlance.interview.Answer;
import dev.parlance.interview.Answers;

/** An answer that somebody supposes, as it is typed: {@code kind=cli}. */
record Supposition(String question, Answer answer) {

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
    return new Supposition(parts[0], new TypedOptions(guide.question(parts[0])).answer(parts[1]));
  }

  Answers in(Answers answers) {
    return answers.with(question, answer);
  }
}
