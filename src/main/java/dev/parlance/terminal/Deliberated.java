package dev.parlance.terminal;

import dev.parlance.guide.Guide;
import dev.parlance.interview.AnswerSheet;
import dev.parlance.recommendation.Advice;
import dev.parlance.record.Draft;
import java.time.LocalDate;
import java.util.List;

/**
 * Answers, and what the guide says to them.
 *
 * @param advice one for each component
 */
record Deliberated(Guide guide, AnswerSheet sheet, List<Advice> advice) {

  Deliberated {
    advice = List.copyOf(advice);
  }

  /** The same, decided by these people where the answers name none. */
  Deliberated decidedBy(List<String> otherwise) {
    return new Deliberated(guide, sheet.decidedBy(otherwise), advice);
  }

  /** The decision, ready to be filed. */
  Draft draft(LocalDate date) {
    return Draft.of(guide, sheet, advice, date);
  }
}
