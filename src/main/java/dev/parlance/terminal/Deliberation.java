package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import dev.parlance.Remembered;
import dev.parlance.guide.Guide;
import dev.parlance.guide.Question;
import dev.parlance.interview.Answer;
import dev.parlance.interview.AnswerSheet;
import dev.parlance.interview.Answers;
import dev.parlance.interview.Component;
import dev.parlance.interview.Interview;
import dev.parlance.recommendation.Advice;
import dev.parlance.recommendation.Recommender;
import java.util.ArrayList;
import java.util.List;

/** A guide, the answers of a review, and what the guide says for each of its components. */
final class Deliberation {

  private final Guide guide;
  private final Recommender recommender;
  private final Interview interview;

  Deliberation(Guide guide) {
    this.guide = guide;
    this.recommender = new Recommender(guide);
    this.interview = new Interview(guide, recommender::unsettled);
  }

  /** What the guide says to the answers. */
  Deliberated on(AnswerSheet sheet) {
    List<Advice> advice =
        Remembered.each(sheet.components(), component -> recommender.advise(component.answers()));
    return new Deliberated(guide, sheet, advice);
  }

  /** The same answers, refused where one that is missing could still change the advice. */
  AnswerSheet complete(AnswerSheet sheet) {
    List<String> missing = new ArrayList<>(Remembered.each(sheet.components(), this::missing));
    missing.removeIf(String::isEmpty);
    if (!missing.isEmpty()) {
      throw new Problem(
          ExitCode.REFUSED,
          "Answers are missing that could still change the advice (%s)."
              .formatted(String.join("; ", missing)),
          "Answer them ('unknown' is an answer; parlance guide questions lists the others), or"
              + " record them as open questions with --leave-open.");
    }
    return sheet;
  }

  private String missing(Component component) {
    List<Question> open = interview.missing(component.answers());
    List<String> ids = open.stream().map(Question::id).toList();
    return ids.isEmpty() ? "" : "%s: %s".formatted(component.name(), String.join(", ", ids));
  }

  /** The same answers, with don't-know wherever a missing one could still change the advice. */
  AnswerSheet leaveOpen(AnswerSheet sheet) {
    return sheet.with(
        sheet.components().stream()
            .map(component -> component.with(leaveOpen(component.answers())))
            .toList());
  }

  private Answers leaveOpen(Answers answers) {
    Answers open = answers;
    for (Question question : interview.missing(answers)) {
      open = open.with(question.id(), Answer.of(Question.DO_NOT_KNOW));
    }
    return open;
  }
}
