package dev.parlance.recommendation;

/**
 * Why languages fell out of what a rule supports.
 *
 * @param loser index of the rule
 * @param languages a bit per language that it lost
 * @param by index of the rule that beat it; the loser's own where no rule did
 */
record Loss(int loser, int languages, Cause cause, int by) {

  /** The step at which it happened. */
  enum Cause {
    EXCLUDED,
    LESS_PREFERRED,
    UNDERCUT,
    OUTRANKED,
    LESS_SPECIFIC,
    NOT_THE_CONCERN,
    NOT_SHARED,
    NARROWED,
    HOUSE
  }
}
