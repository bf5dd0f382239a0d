package dev.parlance.record;

import java.util.regex.Pattern;

/**
 * Something in a text that does not belong to what it says.
 *
 * @param sign what it cannot be without; most texts have none, and that is seen much faster
 * @param left what stands in its place afterwards
 */
record Ornament(String sign, Pattern pattern, String left) {

  static Ornament of(String sign, String pattern, String left) {
    return new Ornament(sign, Pattern.compile(pattern), left);
  }

  String removedFrom(String text) {
    return text.contains(sign) ? pattern.matcher(text).replaceAll(left) : text;
  }
}
