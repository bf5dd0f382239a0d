package dev.parlance.review;

import dev.parlance.guide.Guide;
import dev.parlance.guide.Question;
import dev.parlance.interview.Answer;
import dev.parlance.interview.Answers;
import dev.parlance.interview.Freshness;
import dev.parlance.recommendation.Advice;
import dev.parlance.record.ComponentDecision;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a guide would have said, had some of the recorded answers been others. */
public final class WhatIf {

  private final Reconsideration guide;
  private final Freshness freshness;

  public WhatIf(Guide guide) {
    this.guide = new Reconsideration(guide);
    this.freshness = new Freshness(guide);
  }

  /**
   * The component as decided, answered otherwise.
   *
   * @param changes other answers, by question of the guide; none where it is left open
   */
  public Supposed of(ComponentDecision decision, Map<String, Optional<Answer>> changes) {
    Reconsidered recorded = guide.of(decision.answers());
    Answers answers = recorded.answers();
    for (Map.Entry<String, Optional<Answer>> change : changes.entrySet()) {
      String question = change.getKey();
      Answer answer = change.getValue().orElse(null);
      answers = answer == null ? answers.without(question) : answers.with(question, answer);
    }
    List<String> dropped = new ArrayList<>(stale(answers));
    dropped.removeAll(stale(recorded.answers()));
    for (String question : dropped) {
      answers = changes.containsKey(question) ? answers : answers.without(question);
    }
    Reconsidered then = guide.of(answers);
    Advice before = recorded.advice();
    return new Supposed(
        decision,
        answers,
        List.copyOf(changes.keySet()),
        then.advice(),
        dropped,
        then.asks(),
        Grounds.only(before, then.advice()),
        Grounds.only(then.advice(), before));
  }

  private List<String> stale(Answers answers) {
    return freshness.stale(answers).stream().map(Question::id).toList();
  }
}
