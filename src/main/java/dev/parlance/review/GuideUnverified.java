package dev.parlance.review;

import dev.parlance.guide.Guide;
import java.util.stream.Stream;

/** Whoever goes by a guide knows whether anybody has held it against reality. */
final class GuideUnverified implements RecordCheck {

  static final Rule RULE =
      Rule.note("ADR043", "guide-unverified", "The guide of a record was never verified.");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Observation> in(Docket docket, Exhibit record) {
    return Stream.of(record)
        .filter(Exhibit::isAlive)
        .flatMap(
            each ->
                docket.guideOf(each).stream()
                    .filter(guide -> guide.head().lastVerified().isBlank())
                    .filter(docket.advisers()::isFirstNaming)
                    .map(guide -> found(each, guide)));
  }

  private static Observation found(Exhibit each, Guide guide) {
    return RULE.at(
        each,
        each.lines().holding("  guide:"),
        "The guide %s %s names no day on which anybody verified it; records rest on it."
            .formatted(guide.head().id(), guide.head().version()),
        "Verify it and write 'lastVerified' into the team's guide: parlance guide lint.");
  }
}
