package dev.parlance.record;

import dev.parlance.guide.Background.Departure;
import dev.parlance.guide.Guide;
import dev.parlance.guide.Guides;
import dev.parlance.guide.Rule;
import dev.parlance.guide.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Statements of the guide that a team set aside or weighs differently, as far as they would have
 * spoken of the components that are decided.
 */
record Departed(Guide guide, List<ComponentDecision> components) {

  List<Map<String, Object>> lines() {
    List<Map<String, Object>> lines = new ArrayList<>();
    for (Departure departure : guide.background().departures()) {
      List<String> concerned = concerned(departure);
      if (!concerned.isEmpty()) {
        lines.add(
            Map.of(
                "rule", departure.rule(),
                "tier", tier(departure),
                "because", departure.because(),
                "components", String.join(", ", concerned)));
      }
    }
    return lines;
  }

  private List<String> concerned(Departure departure) {
    Optional<Rule> rule =
        Guides.shipped().rules().stream()
            .filter(each -> each.id().equals(departure.rule()))
            .findFirst();
    return components.stream()
        .filter(each -> rule.filter(it -> it.when().holds(each.answers()::has)).isPresent())
        .map(ComponentDecision::name)
        .toList();
  }

  private String tier(Departure departure) {
    return guide.tiers().stream()
        .filter(tier -> tier.id().equals(departure.tier()))
        .map(Tier::reads)
        .findFirst()
        .orElse("");
  }
}
