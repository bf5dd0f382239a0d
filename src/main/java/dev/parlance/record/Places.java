package dev.parlance.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;

/**
 * Where the words of a query stand in a text, followed from its beginning to its end. Of a text
 * that is not ASCII, or has an escape in it, nobody knows before its lines are read.
 */
final class Places {

  private final byte[] text;
  private final List<WordFinder> words;
  private final int[] next;
  private final boolean known;

  Places(String text, Query query) {
    this.text = text.getBytes(UTF_8);
    this.words = query.finders();
    this.next = new int[words.size()];
    this.known = Query.isPlain(this.text, text) && text.indexOf('\\') < 0;
    if (known) {
      Arrays.fill(next, -1);
    }
  }

  /** Whether a word may stand in the line from one place up to, and without, another. */
  boolean mayHold(int word, int from, int to) {
    if (known && next[word] < from) {
      next[word] = words.get(word).in(text, from);
    }
    return !known || next[word] < to;
  }
}
