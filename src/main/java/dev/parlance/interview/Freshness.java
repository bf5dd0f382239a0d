package dev.parlance.interview;

import dev.parlance.guide.Guide;
import dev.parlance.guide.Question;
import java.util.List;
import java.util.Optional;

/**
 * Which answers still count. An answer goes stale when another one is changed so that its question
 * does not apply any more; it is kept, for the other one may be changed back.
 */
public final class Freshness {

  private final Guide guide;

  public Freshness(Guide guide) {
    this.guide = guide;
  }

  /** The answers whose questions apply, in the guide's order, whenever they were given. */
  public Answers fresh(Answers answers) {
    Answers kept = answers;
    List<Question> stale = stale(kept, answers);
    while (!stale.isEmpty()) {
      for (Question question : stale) {
        kept = kept.without(question.id());
      }
      stale = stale(kept, kept);
    }
    return inOrder(kept);
  }

  /** The questions whose answers do not count any more, in the guide's order. */
  public List<Question> stale(Answers answers) {
    Answers kept = fresh(answers);
    return guide.questions().stream()
        .filter(each -> answers.to(each.id()).isPresent() && kept.to(each.id()).isEmpty())
        .toList();
  }

  /** The same review with the answers that count. */
  public AnswerSheet fresh(AnswerSheet sheet) {
    return sheet.with(
        sheet.components().stream().map(each -> each.with(fresh(each.answers()))).toList());
  }

  private Answers inOrder(Answers answers) {
    Answers ordered = Answers.NONE;
    for (String question : guide.questionIds()) {
      Optional<Answer> answer = answers.to(question);
      ordered = answer.isPresent() ? ordered.with(question, answer.get()) : ordered;
    }
    return ordered;
  }

  private List<Question> stale(Answers kept, Answers answers) {
    return guide.questions().stream()
        .filter(each -> answers.to(each.id()).isPresent())
        .filter(each -> !each.when().holds(kept::has))
        .toList();
  }
}
