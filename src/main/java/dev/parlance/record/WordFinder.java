package dev.parlance.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/**
 * Finds one word in a text of ASCII, in capitals or not. It looks at the last place that the word
 * could end at, and moves on by as much as the letter there allows (Horspool): of a long text it
 * sees a few letters.
 */
final class WordFinder {

  /** More than any place in a text. */
  static final int NOWHERE = Integer.MAX_VALUE;

  private static final int CASE = 'a' - 'A';

  private final byte[] word;
  private final int[] steps = new int[1 << Byte.SIZE];

  /** For a word that is folded. */
  WordFinder(String folded) {
    word = folded.getBytes(UTF_8);
    Arrays.fill(steps, word.length);
    for (int i = 0; i < word.length - 1; i++) {
      int step = word.length - 1 - i;
      steps[word[i] & 0xFF] = step;
      if (word[i] >= 'a' && word[i] <= 'z') {
        steps[word[i] - CASE] = step;
      }
    }
  }

  /** Where the word begins, at {@code from} or behind it. */
  int in(byte[] text, int from) {
    int last = word.length - 1;
    for (int at = from + last; at < text.length; at += steps[text[at] & 0xFF]) {
      int i = last;
      while (i >= 0 && small(text[at - last + i]) == word[i]) {
        i--;
      }
      if (i < 0) {
        return at - last;
      }
    }
    return NOWHERE;
  }

  private static int small(byte letter) {
    return letter >= 'A' && letter <= 'Z' ? letter + CASE : letter;
  }
}
