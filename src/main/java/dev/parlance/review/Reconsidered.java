package dev.parlance.review;

import dev.parlance.interview.Answers;
import dev.parlance.recommendation.Advice;
import java.util.List;

/**
 * What a guide says of answers that were recorded.
 *
 * @param answers those that the guide knows, by their present ids
 * @param asks questions that it would ask in addition, because they could change its advice
 */
public record Reconsidered(
    Answers answers, Advice advice, List<StaleAnswer> stale, List<String> asks) {

  public Reconsidered {
    stale = List.copyOf(stale);
    asks = List.copyOf(asks);
  }
}
