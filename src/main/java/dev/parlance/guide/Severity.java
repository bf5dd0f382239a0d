package dev.parlance.guide;

import java.util.Locale;

/** How much a finding matters; only errors fail. */
public enum Severity {
  ERROR,
  WARNING,
  NOTE;

  /**
   * A quoted statement stands in its text whatever it does, so that is only noted; one of the house
   * can be mended.
   */
  public static Severity about(Rule rule) {
    return rule.origin() == Rule.Origin.HOUSE ? WARNING : NOTE;
  }

  /** The more severe of the two. */
  public Severity or(Severity other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** The word that is printed: "warning". */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
