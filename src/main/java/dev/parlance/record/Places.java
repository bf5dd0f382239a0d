package dev.parlance.record;

import java.util.List;

/**
 * Where the words of a query stand in a text, followed from its beginning to its end. Of a text
 * that is not ASCII, or has an escape in it, nobody knows before its lines are read.
 */
final class Places {

  private final Letters letters;
  private final Query query;
  private final List<WordFinder> words;
  private final int[] next;
  private final boolean known;

  Places(Letters letters, Query query) {
    this.letters = letters;
    this.query = query;
    this.words = query.finders();
    this.next = new int[words.size()];
    this.known = letters.areAscii() && !letters.areEscaped();
    if (letters.areAscii()) {
      for (int i = 0; i < next.length; i++) {
        next[i] = words.get(i).in(letters.bytes(), 0);
      }
    }
  }

  /** Cheap, and false only where no record with this text can be found. */
  boolean mayHoldAll() {
    if (letters.areEscaped()) {
      return true; // an escape may stand within a word
    }
    return letters.areAscii() ? hasAll() : hasAllFolded();
  }

  /** Whether a word may stand in the line from one place up to, and without, another. */
  boolean mayHold(int word, int from, int to) {
    if (known && next[word] < from) {
      next[word] = words.get(word).in(letters.bytes(), from);
    }
    return !known || next[word] < to;
  }

  /** Whether any word may stand behind what was looked at. */
  boolean mayHoldMore(int from) {
    for (int i = 0; i < next.length; i++) {
      if (mayHold(i, from, WordFinder.NOWHERE)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasAll() {
    for (int place : next) {
      if (place == WordFinder.NOWHERE) {
        return false;
      }
    }
    return true;
  }

  private boolean hasAllFolded() {
    return query.words().stream().allMatch(Folded.of(letters.text())::contains);
  }
}
