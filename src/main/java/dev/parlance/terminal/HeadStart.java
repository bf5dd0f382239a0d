package dev.parlance.terminal;

import dev.parlance.Remembered;
import dev.parlance.guide.Guide;
import dev.parlance.guide.Guides;
import java.util.List;
import java.util.Set;

/**
 * What a decision needs and no repository has a say in. Where the first word of a call promises
 * one, it is made from the first moment on, while the rest is put together.
 */
final class HeadStart {

  private static final Set<String> FILES = Set.of("decide", "resume");

  private static final Set<String> ADVISES = Set.of("decide", "resume", "advise", "revise");

  private final Remembered<Guide> guide = new Remembered<>(Guides::shipped);
  private final Remembered<Filing> filing = new Remembered<>(Filing::new);

  private HeadStart() {}

  /** For a call of these words. */
  static HeadStart of(List<String> words) {
    HeadStart start = new HeadStart();
    String first = words.isEmpty() ? "" : words.get(0);
    if (ADVISES.contains(first)) {
      start.guide.begin();
    }
    if (FILES.contains(first)) {
      start.filing.begin();
    }
    return start;
  }

  /** The guide that Parlance brings along. */
  Remembered<Guide> guide() {
    return guide;
  }

  Remembered<Filing> filing() {
    return filing;
  }
}
