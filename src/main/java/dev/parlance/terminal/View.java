package dev.parlance.terminal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;

/**
 * What the person in front of the terminal sees; asked only when it matters.
 *
 * @param columns the width of the screen, 0 where it cannot be told
 * @param talk whether standard error is a terminal that can take a line back
 * @param stop whether the person wants long work to stop
 */
record View(IntSupplier columns, BooleanSupplier talk, Clock clock, BooleanSupplier stop) {

  /** A screen as most are, where nobody sees the talk and no time passes. */
  static final View USUAL =
      new View(() -> 80, () -> false, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

  View(IntSupplier columns, BooleanSupplier talk, Clock clock) {
    this(columns, talk, clock, () -> false);
  }

  View stoppedBy(BooleanSupplier other) {
    return new View(columns, talk, clock, other);
  }
}
