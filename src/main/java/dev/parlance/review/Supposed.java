package dev.parlance.review;

import dev.parlance.guide.Rule;
import dev.parlance.interview.Answers;
import dev.parlance.recommendation.Advice;
import dev.parlance.record.ComponentDecision;
import java.util.List;
import java.util.Set;

/**
 * What a guide says of a component that was answered otherwise than it is recorded.
 *
 * @param answers with what is supposed, and without what then does not count
 * @param supposed questions that are answered otherwise
 * @param dropped questions whose answers, recorded or supposed, do not count then
 * @param asks questions without an answer that could change the advice then
 * @param gone statements that decide by the recorded answers, and then do not
 * @param come statements that decide then, and do not by the recorded answers
 */
public record Supposed(
    ComponentDecision decision,
    Answers answers,
    List<String> supposed,
    Advice advice,
    List<String> dropped,
    List<String> asks,
    List<Rule> gone,
    List<Rule> come) {

  public Supposed {
    supposed = List.copyOf(supposed);
    dropped = List.copyOf(dropped);
    asks = List.copyOf(asks);
    gone = List.copyOf(gone);
    come = List.copyOf(come);
  }

  /** Whether the guide would have advised something else than is recorded. */
  public boolean isMoved() {
    return advice.status() != decision.advised().status()
        || !Set.copyOf(advice.languages()).equals(Set.copyOf(decision.advised().languages()));
  }
}
