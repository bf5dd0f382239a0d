package dev.parlance.guide;

import dev.parlance.YamlNode.Place;

/** Where a statement stands in the seed texts, and its words. */
public record Citation(int seed, String section, int line, String quote, Place place) {

  /** The first twelve hexadecimal digits of the quote's SHA-256. */
  public String digest() {
    return Digest.of(quote).substring(0, 12);
  }
}
