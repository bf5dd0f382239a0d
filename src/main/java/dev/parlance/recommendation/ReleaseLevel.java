package dev.parlance.recommendation;

import dev.parlance.guide.Version;
import java.util.Locale;

/** How much a new version of a guide changes for those who have decided by the old one. */
public enum ReleaseLevel {
  NONE,
  /** Wording. */
  PATCH,
  /** The guide says more, and what it said still holds. */
  MINOR,
  /** Something that it said does not hold any more. */
  MAJOR;

  /** What the numbers claim; before 1.0.0 each of them claims one level more. */
  static ReleaseLevel between(Version before, Version after) {
    if (before.compareTo(after) >= 0) {
      return NONE;
    }
    if (before.major() != after.major()) {
      return MAJOR;
    }
    boolean early = before.major() == 0;
    if (before.minor() != after.minor()) {
      return early ? MAJOR : MINOR;
    }
    return early ? MINOR : PATCH;
  }

  /** What it takes when the one outcome becomes the other. */
  static ReleaseLevel of(Outcome before, Outcome after) {
    if (before.equals(after)) {
      return NONE;
    }
    return switch (before.status()) {
      case SILENT, IMPOSSIBLE, INCOMPLETE -> MINOR;
      case OPEN, CONFLICT ->
          !after.languages().isEmpty() && before.languages().containsAll(after.languages())
              ? MINOR
              : MAJOR;
      case RECOMMENDED -> MAJOR;
    };
  }

  ReleaseLevel or(ReleaseLevel other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** The word of semver: "minor". */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
