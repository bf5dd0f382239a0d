package dev.parlance.recommendation;

import dev.parlance.guide.Guide;
import java.util.List;

/** Scenarios tried on a guide. */
public final class GuideTest {

  private final List<Trial> trials;
  private final Coverage coverage;

  /** One scenario, what the guide said, and where that is not what was expected. */
  public record Trial(Scenario scenario, Advice advice, List<String> failures) {
    public Trial {
      failures = List.copyOf(failures);
    }

    public boolean passed() {
      return failures.isEmpty();
    }
  }

  public GuideTest(Guide guide, List<Scenario> scenarios) {
    Recommender recommender = new Recommender(guide);
    trials = scenarios.stream().map(scenario -> trial(recommender, scenario)).toList();
    coverage = Coverage.of(guide, recommender, trials);
  }

  private static Trial trial(Recommender recommender, Scenario scenario) {
    Advice advice = recommender.advise(scenario.answers());
    return new Trial(scenario, advice, scenario.failures(advice));
  }

  public List<Trial> trials() {
    return trials;
  }

  public long failed() {
    return trials.stream().filter(trial -> !trial.passed()).count();
  }

  public Coverage coverage() {
    return coverage;
  }
}
