package dev.parlance.recommendation;

import java.util.Locale;

/** What a language is to its component. */
public enum Role {
  SOLE,
  /** It coordinates or stands at the boundary; the constrained part needs another language. */
  ORCHESTRATION_OR_BOUNDARY;

  /** The word of the contract: "orchestration-or-boundary". */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
