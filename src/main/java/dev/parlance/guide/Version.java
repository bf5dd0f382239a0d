package dev.parlance.guide;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A version as semver orders it; what follows a plus sign does not count. */
public record Version(int major, int minor, int patch, String preRelease)
    implements Comparable<Version> {

  private static final Pattern SEMVER =
      Pattern.compile(
          "(\\d{1,6})\\.(\\d{1,6})\\.(\\d{1,6})(?:-([0-9A-Za-z.-]+))?(?:\\+[0-9A-Za-z.-]+)?");

  private static final Comparator<Version> ORDER =
      Comparator.comparingInt(Version::major)
          .thenComparingInt(Version::minor)
          .thenComparingInt(Version::patch)
          .thenComparing(version -> version.preRelease.isEmpty())
          .thenComparing(Version::preRelease);

  /** The version that a text is; empty where it is none. */
  public static Optional<Version> parse(String text) {
    Matcher parts = SEMVER.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String preRelease = parts.group(4);
    return Optional.of(
        new Version(
            Integer.parseInt(parts.group(1)),
            Integer.parseInt(parts.group(2)),
            Integer.parseInt(parts.group(3)),
            preRelease == null ? "" : preRelease));
  }

  @Override
  public int compareTo(Version other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    String core = "%d.%d.%d".formatted(major, minor, patch);
    return preRelease.isEmpty() ? core : core + "-" + preRelease;
  }
}
