package dev.parlance.review;

import dev.parlance.guide.Guide;
import dev.parlance.guide.Question;
import dev.parlance.interview.Answers;
import dev.parlance.interview.Interview;
import dev.parlance.recommendation.Recommender;

/** One guide, asked about answers that were recorded, under whichever guide that was. */
public final class Reconsideration {

  private final Guide guide;
  private final Recommender recommender;
  private final Interview interview;

  public Reconsideration(Guide guide) {
    this.guide = guide;
    this.recommender = new Recommender(guide);
    this.interview = new Interview(guide, recommender::unsettled);
  }

  public Guide guide() {
    return guide;
  }

  public Reconsidered of(Answers recorded) {
    KnownAnswers known = KnownAnswers.to(guide, recorded);
    return new Reconsidered(
        known.answers(),
        recommender.advise(known.answers()),
        known.stale(),
        interview.missing(known.answers()).stream().map(Question::id).toList());
  }
}
