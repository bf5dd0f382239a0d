package dev.parlance.review;

import java.util.stream.Stream;

/** What could not be proved is not silently taken for proved. */
final class HistoryMissing implements Check {

  static final Rule RULE =
      Rule.warning(
          "ADR033", "history-missing", "The history of the log is not there, or not there whole.");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Observation> in(Docket docket) {
    String gap = docket.history().trails().gap();
    return gap.isEmpty()
        ? Stream.empty()
        : Stream.of(
            RULE.at(
                docket.directory().path(),
                1,
                "%s, so what was accepted could not be followed to its beginning.".formatted(gap),
                "Check a full clone, with git installed: git fetch --unshallow, or fetch-depth: 0 in CI."));
  }
}
