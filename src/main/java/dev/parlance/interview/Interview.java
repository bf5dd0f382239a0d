package dev.parlance.interview;

import dev.parlance.guide.Guide;
import dev.parlance.guide.Question;
import java.util.List;
import java.util.function.Function;

/**
 * Which questions are still to be asked. The answers are its only state: it is asked again from the
 * top after each of them.
 */
public final class Interview {

  private final Guide guide;
  private final Function<Answers, List<String>> unsettled;

  /**
   * @param unsettled the open questions that can still change the advice; those it leaves out need
   *     not be asked
   */
  public Interview(Guide guide, Function<Answers, List<String>> unsettled) {
    this.guide = guide;
    this.unsettled = unsettled;
  }

  /** Questions that nobody has answered in any way and that could still change the advice. */
  public List<Question> missing(Answers answers) {
    return unsettled.apply(answers).stream()
        .filter(question -> answers.to(question).isEmpty())
        .map(guide::question)
        .toList();
  }
}
