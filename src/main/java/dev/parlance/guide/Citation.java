package dev.parlance.guide;

import dev.parlance.YamlNode.Place;

/**
 * Where a statement stands in the seed texts, and its words; or, for a statement of the team's own,
 * where it stands in the team's file, and its reason.
 */
public record Citation(int seed, String section, int line, String quote, Place place) {

  private static final int HOUSE = -1;

  /** A team's own reason, at its place in the team's file. */
  static Citation house(String because, Place place) {
    return new Citation(HOUSE, place.file(), place.line(), because, place);
  }

  /** Whether it is the team's own reason rather than words of a seed text. */
  public boolean isHouse() {
    return seed == HOUSE;
  }

  /** The first twelve hexadecimal digits of the quote's SHA-256. */
  public String digest() {
    return Digest.of(quote).substring(0, 12);
  }
}
