package dev.parlance.recommendation;

import dev.parlance.guide.Guide;
import dev.parlance.guide.Question;
import dev.parlance.guide.Question.Phase;
import dev.parlance.interview.Answers;
import java.util.Collection;
import java.util.List;

/** Recording questions that apply and that nobody has answered, or only with don't-know. */
public final class Gaps {

  private Gaps() {}

  /**
   * In the guide's order.
   *
   * @param languages what the advice or the decision speaks for
   */
  public static List<Question> of(Guide guide, Answers answers, Collection<String> languages) {
    return guide.questions().stream()
        .filter(question -> question.phase() == Phase.RECORDING)
        .filter(question -> applies(question, answers, languages))
        .filter(question -> answers.options(question.id()).isEmpty())
        .toList();
  }

  /** Whether a question is to be asked for these answers and these languages. */
  public static boolean applies(Question question, Answers answers, Collection<String> languages) {
    boolean spoken =
        question.languages().isEmpty()
            || question.languages().stream().anyMatch(languages::contains);
    return spoken && question.when().holds(answers::has);
  }
}
