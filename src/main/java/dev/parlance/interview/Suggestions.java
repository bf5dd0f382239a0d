package dev.parlance.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What to offer as an answer: the one given before, what the repository shows, a sibling's. */
public final class Suggestions {

  private final Freshness freshness;

  public Suggestions(Freshness freshness) {
    this.freshness = freshness;
  }

  /**
   * The best offer for a question.
   *
   * @param seen what the repository shows of this component
   */
  public Optional<Suggestion> to(Review review, Step step, List<Suggestion> seen) {
    Answers own = review.component(step.component()).answers();
    Optional<Answer> before = own.to(step.question());
    if (before.isPresent()) {
      return before.map(answer -> new Suggestion(step.question(), answer.options(), "as before"));
    }
    return seen.stream()
        .filter(each -> each.question().equals(step.question()))
        .findFirst()
        .or(() -> sibling(review, step));
  }

  /** The answer of the component that was decided last before this one. */
  private Optional<Suggestion> sibling(Review review, Step step) {
    List<Suggestion> given = new ArrayList<>();
    for (Component each : review.sheet().components()) {
      if (each.name().equals(step.component())) {
        break;
      }
      freshness
          .fresh(each.answers())
          .to(step.question())
          .ifPresent(
              answer ->
                  given.add(
                      new Suggestion(step.question(), answer.options(), "as for " + each.name())));
    }
    return given.isEmpty() ? Optional.empty() : Optional.of(given.get(given.size() - 1));
  }
}
