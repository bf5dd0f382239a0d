package dev.parlance.repository;

import java.util.ArrayDeque;
import java.util.Deque;

/** What has to be done, last first, to put everything back as it was, unless all went well. */
final class Rollback implements AutoCloseable {

  private final Deque<Runnable> steps = new ArrayDeque<>();
  private final Runnable afterwards;

  /** {@code afterwards} is done when all is well again, or was all the time. */
  Rollback(Runnable afterwards) {
    this.afterwards = afterwards;
  }

  void add(Runnable step) {
    steps.push(step);
  }

  /** From here on there is no way back. */
  void forget() {
    steps.clear();
  }

  @Override
  public void close() {
    RuntimeException failure = null;
    while (!steps.isEmpty()) {
      try {
        steps.pop().run();
      } catch (RuntimeException failed) {
        if (failure == null) {
          failure = failed;
        } else {
          failure.addSuppressed(failed);
        }
      }
    }
    if (failure != null) {
      throw failure;
    }
    afterwards.run();
  }
}
