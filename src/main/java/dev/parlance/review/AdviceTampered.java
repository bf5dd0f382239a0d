package dev.parlance.review;

import dev.parlance.guide.Guide;
import dev.parlance.recommendation.Outcome;
import dev.parlance.record.ComponentDecision;
import java.util.stream.Stream;

/** Nobody puts words into the mouth of the guide. */
final class AdviceTampered implements RecordCheck {

  static final Rule RULE =
      Rule.error(
          "ADR042",
          "advice-tampered",
          "A record says that the guide gave an advice that it does not give on these answers.");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Observation> in(Docket docket, Exhibit record) {
    return docket.guideOf(record).stream().flatMap(guide -> in(docket, record, guide));
  }

  private static Stream<Observation> in(Docket docket, Exhibit each, Guide guide) {
    return each.components()
        .flatMap(
            component -> {
              Reconsidered now = docket.advisers().reconsidered(guide, component.answers());
              boolean given = Comparison.of(component, now, now) != ReplayVerdict.ADVICE_ALTERED;
              return given
                  ? Stream.empty()
                  : Stream.of(found(each, component, now.advice().outcome()));
            });
  }

  private static Observation found(Exhibit each, ComponentDecision component, Outcome outcome) {
    String languages = String.join(" or ", outcome.languages());
    return RULE.at(
        each,
        each.lines().holding("- name: " + component.name()),
        "On these answers the guide does not say what %s has as its advice for %s; it says: %s."
            .formatted(
                each.id(), component.name(), (outcome.status().word() + " " + languages).strip()),
        "Restore advice and answers from git, or decide again: parlance decide --supersedes %s"
            .formatted(each.id()));
  }
}
