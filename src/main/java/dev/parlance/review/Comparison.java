package dev.parlance.review;

import dev.parlance.recommendation.Outcome;
import dev.parlance.recommendation.Role;
import dev.parlance.recommendation.Status;
import dev.parlance.record.Advised;
import dev.parlance.record.ComponentDecision;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which verdict it is. */
final class Comparison {

  private Comparison() {}

  /** Against the outcome of the guide that the record was made by. */
  static ReplayVerdict of(ComponentDecision decision, Reconsidered then, Reconsidered now) {
    Outcome own = then.advice().outcome();
    if (!gives(own, decision)) {
      return ReplayVerdict.ADVICE_ALTERED;
    }
    if (isStale(now)) {
      return ReplayVerdict.ANSWERS_STALE;
    }
    if (!same(own, now.advice().outcome())) {
      return moved(decision, now.advice().outcome());
    }
    return Grounds.only(then.advice(), now.advice()).isEmpty()
            && Grounds.only(now.advice(), then.advice()).isEmpty()
        ? ReplayVerdict.SAME
        : ReplayVerdict.REASONS_CHANGED;
  }

  /** Against what the record says of the outcome, which is not all. */
  static ReplayVerdict withoutOwnGuide(ComponentDecision decision, Reconsidered now) {
    if (isStale(now)) {
      return ReplayVerdict.ANSWERS_STALE;
    }
    Outcome outcome = now.advice().outcome();
    return gives(outcome, decision) ? ReplayVerdict.GUIDE_MISSING : moved(decision, outcome);
  }

  private static boolean isStale(Reconsidered now) {
    return now.stale().stream().anyMatch(StaleAnswer::isLost);
  }

  /** Whether a guide with this outcome would have made the record say what it says. */
  private static boolean gives(Outcome outcome, ComponentDecision decision) {
    Advised recorded = decision.advised();
    boolean chosenByAdvice = outcome.languages().contains(decision.language());
    Role role = chosenByAdvice ? role(outcome.role()) : Role.SOLE;
    return outcome.status() == recorded.status()
        && Set.copyOf(outcome.languages()).equals(Set.copyOf(recorded.languages()))
        && role == decision.role();
  }

  private static boolean same(Outcome one, Outcome other) {
    return one.status() == other.status()
        && Set.copyOf(one.languages()).equals(Set.copyOf(other.languages()))
        && role(one.role()) == role(other.role());
  }

  private static Role role(@Nullable Role role) {
    return role == null ? Role.SOLE : role;
  }

  private static ReplayVerdict moved(ComponentDecision decision, Outcome now) {
    Advised recorded = decision.advised();
    if (now.status() == Status.RECOMMENDED) {
      boolean cameRound =
          now.languages().contains(decision.language())
              && !recorded.recommends(decision.language());
      return cameRound ? ReplayVerdict.NOW_RECOMMENDED : ReplayVerdict.DRIFT;
    }
    if (now.status() == recorded.status()) {
      return ReplayVerdict.DRIFT;
    }
    return switch (now.status()) {
      case RECOMMENDED -> throw new IllegalStateException("looked at above");
      case OPEN -> ReplayVerdict.NOW_OPEN;
      case CONFLICT -> ReplayVerdict.NOW_IN_CONFLICT;
      case SILENT -> ReplayVerdict.NOW_SILENT;
      case IMPOSSIBLE -> ReplayVerdict.NOW_IMPOSSIBLE;
      case INCOMPLETE -> ReplayVerdict.NOW_INCOMPLETE;
    };
  }
}
