package dev.parlance.recommendation;

import java.util.Locale;

/** What the guide says for a set of answers. */
public enum Status {
  /** It speaks for one language. */
  RECOMMENDED,
  /** It names several and does not choose among them. */
  OPEN,
  /** Its statements disagree, and nothing settles it. */
  CONFLICT,
  /** It says nothing. */
  SILENT,
  /** Every language that it speaks for is excluded. */
  IMPOSSIBLE,
  /** What is not known would change the outcome. */
  INCOMPLETE;

  /** The word of the contract: "recommended". */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
