package dev.parlance.interview;

import dev.parlance.YamlNode;
import dev.parlance.YamlNode.Mapping;
import dev.parlance.YamlNode.Place;

/**
 * Free text from outside, held to what a record can carry: no NUL, no half characters, no flood.
 */
final class Prose {

  private static final int LONGEST = 20_000;

  private Prose() {}

  /** The text of an optional key; empty where it is missing. */
  static String of(Mapping node, String key) {
    return node.has(key) ? of(node.get(key)) : "";
  }

  static String of(YamlNode node) {
    String text = node.text();
    Place place = node.place();
    if (text.length() > LONGEST) {
      throw place.problem(
          "the text has %d characters, and %d is the most.".formatted(text.length(), LONGEST),
          "Keep the gist and link to the rest.");
    }
    text.codePoints()
        .filter(point -> point == 0 || Character.getType(point) == Character.SURROGATE)
        .findFirst()
        .ifPresent(
            point -> {
              throw place.problem(
                  "the text holds U+%04X, which is not a character.".formatted(point),
                  "Remove it.");
            });
    return text;
  }
}
