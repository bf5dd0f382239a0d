package dev.parlance.review;

import dev.parlance.guide.Guide;
import dev.parlance.record.ComponentDecision;
import java.util.stream.Stream;

/** An answer means something to the guide that asked for it. */
final class AnswerUnknown implements RecordCheck {

  static final Rule RULE =
      Rule.error(
          "ADR041", "answer-unknown", "An answer is none that the guide of the record knows.");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Observation> in(Docket docket, Exhibit record) {
    return docket.guideOf(record).stream().flatMap(guide -> in(record, guide));
  }

  private static Stream<Observation> in(Exhibit each, Guide guide) {
    return each.components()
        .flatMap(
            component ->
                KnownAnswers.to(guide, component.answers()).stale().stream()
                    .map(stale -> found(each, component, stale)));
  }

  private static Observation found(Exhibit each, ComponentDecision component, StaleAnswer stale) {
    String question = stale.answer().replaceFirst("=.*", "");
    return RULE.at(
        each,
        each.lines().holding(" %s:".formatted(question)),
        "The guide does not know the answer %s of %s.".formatted(stale.answer(), component.name()),
        stale.now().isEmpty()
            ? "Restore the answers from git; parlance history %s shows who changed them."
                .formatted(each.id())
            : "Did you mean %s?".formatted(stale.now()));
  }
}
