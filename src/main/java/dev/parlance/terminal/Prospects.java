package dev.parlance.terminal;

import dev.parlance.guide.Guide;
import dev.parlance.interview.Answers;
import dev.parlance.recommendation.Outcome;
import dev.parlance.recommendation.Recommender;
import dev.parlance.record.OutcomeWords;
import java.util.List;
import java.util.stream.Collectors;

/** Where answers lead: the outcome, or the languages that are still in play. */
final class Prospects {

  private final Guide guide;
  private final Recommender recommender;

  Prospects(Guide guide, Recommender recommender) {
    this.guide = guide;
    this.recommender = recommender;
  }

  /** In a few words. */
  String of(Answers answers) {
    List<Outcome> outcomes = recommender.reachable(answers);
    if (outcomes.size() == 1) {
      return OutcomeWords.brief(guide, outcomes.get(0));
    }
    List<String> languages =
        guide.inOrder(outcomes.stream().flatMap(each -> each.languages().stream()).toList());
    return "still in play: "
        + languages.stream().map(guide::languageName).collect(Collectors.joining(", "));
  }
}
