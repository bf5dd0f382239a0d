package dev.parlance.review;

import java.util.Locale;

/** How what a guide says of recorded answers stands to what the record says. */
public enum ReplayVerdict {
  /** The same outcome for the same reasons. */
  SAME,
  /** The same outcome; other statements decide it, or in other words. */
  REASONS_CHANGED,
  /** The guide recommends now what the team chose, and did not before. */
  NOW_RECOMMENDED,
  /** Other languages, or another role for them. */
  DRIFT,
  NOW_OPEN,
  NOW_IN_CONFLICT,
  NOW_SILENT,
  NOW_IMPOSSIBLE,
  NOW_INCOMPLETE,
  /** Some answers mean nothing to the guide, so that its outcome speaks of something else. */
  ANSWERS_STALE,
  /** The same outcome, and nobody can say for which reasons: the record's own guide is not here. */
  GUIDE_MISSING,
  /** The record's own guide does not give the advice that the record says it gave. */
  ADVICE_ALTERED;

  /** The word of the contract: "reasons-changed". */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether the record can no longer be relied on to say what the guide says. */
  public boolean isDrift() {
    return compareTo(NOW_RECOMMENDED) > 0;
  }
}
