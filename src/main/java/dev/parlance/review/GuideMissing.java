package dev.parlance.review;

import dev.parlance.record.DecisionRecord;
import java.util.stream.Stream;

/** Advice is checked against the guide that gave it, or visibly not. */
final class GuideMissing implements RecordCheck {

  static final Rule RULE =
      Rule.warning(
          "ADR040",
          "guide-missing",
          "The guide that a record was made by is not to be found, so its advice was not checked.");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Observation> in(Docket docket, Exhibit record) {
    return record.decision().stream()
        .filter(decision -> docket.advisers().guideOf(decision).isEmpty())
        .map(decision -> found(record, decision));
  }

  private static Observation found(Exhibit each, DecisionRecord decision) {
    return RULE.at(
        each,
        each.lines().holding("  guide:"),
        "The guide %s of %s is not to be found word for word, so its advice was not checked."
            .formatted(decision.guide().at(), each.id()),
        "Bring back the guide's file as it was, or a Parlance that brings this guide along.");
  }
}
