package dev.parlance.guide;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Versions from one on and below another: {@code 1.x}, {@code 1.2.x}, {@code ^1.2.3}, {@code
 * ~1.2.3}, or a single one, {@code 1.2.3}.
 */
record VersionRange(Version from, Version below) {

  private static final Pattern RANGE =
      Pattern.compile("([~^]?)(\\d{1,6})\\.(x|\\d{1,6})(?:\\.(x|\\d{1,6}))?");

  /** The range that a text describes; empty where it describes none. */
  static Optional<VersionRange> parse(String text) {
    Matcher parts = RANGE.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    int major = Integer.parseInt(parts.group(2));
    String minor = parts.group(3);
    String patch = parts.group(4) == null ? "x" : parts.group(4);
    if (minor.equals("x")) {
      boolean whole = parts.group(1).isEmpty() && patch.equals("x");
      return whole ? Optional.of(range(version(major, 0, 0), major + 1, 0, 0)) : Optional.empty();
    }
    int second = Integer.parseInt(minor);
    int third = patch.equals("x") ? 0 : Integer.parseInt(patch);
    Version from = version(major, second, third);
    boolean single = parts.group(1).isEmpty() && !patch.equals("x");
    return Optional.of(
        parts.group(1).equals("^")
            ? caret(from)
            : range(from, major, single ? second : second + 1, single ? third + 1 : 0));
  }

  boolean contains(Version version) {
    return version.compareTo(from) >= 0 && version.compareTo(below) < 0;
  }

  /** Up to the next version that may break what holds; before 1.0.0 that is the next minor one. */
  private static VersionRange caret(Version from) {
    return from.major() > 0
        ? range(from, from.major() + 1, 0, 0)
        : range(from, 0, from.minor() + 1, 0);
  }

  private static VersionRange range(Version from, int major, int minor, int patch) {
    return new VersionRange(from, version(major, minor, patch));
  }

  private static Version version(int major, int minor, int patch) {
    return new Version(major, minor, patch, "");
  }
}
