package dev.parlance.review;

import dev.parlance.Nearest;
import java.util.stream.Stream;

/** Whoever silences a rule says which and why. */
final class IgnoreWithoutReason implements RecordCheck {

  static final Rule RULE =
      Rule.error(
          "ADR080", "ignore-without-reason", "A rule is silenced without a reason, or is no rule.");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Observation> in(Docket docket, Exhibit record) {
    return Ignore.in(record).stream().flatMap(ignore -> faulty(record, ignore));
  }

  private static Stream<Observation> faulty(Exhibit each, Ignore ignore) {
    if (Checks.rule(ignore.rule()).isEmpty()) {
      return Stream.of(
          RULE.at(
              each,
              ignore.line(),
              "There is no rule '%s' to ignore.".formatted(ignore.rule()),
              Nearest.to(ignore.rule(), Checks.names())
                  .map("Did you mean '%s'?"::formatted)
                  .orElse("The rules are listed in src/docs/check.md of Parlance.")));
    }
    return ignore.reason().isEmpty()
        ? Stream.of(
            RULE.at(
                each,
                ignore.line(),
                "%s is ignored here without a reason.".formatted(ignore.rule()),
                "Write: <!-- parlance-ignore %s: the reason -->".formatted(ignore.rule())))
        : Stream.empty();
  }
}
