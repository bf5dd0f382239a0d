package dev.parlance.repository;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** How often and how long to try again where somebody else is at work. */
record Patience(int tries, Duration pause) {

  /** About ten seconds: longer than any git command that is not waiting for a person. */
  static final Patience USUAL = new Patience(400, Duration.ofMillis(25));

  /** A minute: the hooks of the one who is at work may take their time. */
  static final Patience LONG = new Patience(2400, Duration.ofMillis(25));

  /** Whether {@code attempt} succeeded in the end. */
  boolean succeeds(BooleanSupplier attempt) {
    for (int i = 0; i < tries; i++) {
      if (attempt.getAsBoolean()) {
        return true;
      }
      if (!paused()) {
        return false;
      }
    }
    return attempt.getAsBoolean();
  }

  private boolean paused() {
    try {
      Thread.sleep(pause.toMillis());
      return true;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
