package dev.parlance.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

class WaitingTest {

  private final Screen screen = new Screen();

  @Test
  void short_work_is_done_in_silence() {
    assertThat(afterSteps(9, Duration.ofMillis(100), () -> true)).isEmpty();
  }

  @Test
  void long_work_tells_how_far_it_is_and_takes_the_line_back() {
    assertThat(afterSteps(5, Duration.ofMillis(400), () -> true))
        .isEqualTo("\r3 records read\r4 records read\r5 records read\r              \r");
  }

  @Test
  void many_steps_do_not_flood() {
    String said = afterSteps(20_000, Duration.ofNanos(100_000), () -> true);

    assertThat(said.split("\r", -1)).hasSizeBetween(5, 10);
    assertThat(said).contains("\r10,000 records read").endsWith("\r");
  }

  @Test
  void where_the_end_is_known_it_is_said() {
    Console console =
        Console.plain(screen.terminal())
            .seen(new View(() -> 80, () -> true, new Hand(Duration.ofSeconds(1))));
    try (Waiting waiting = console.waiting("decisions replayed", 1200)) {
      waiting.step();
    }

    assertThat(screen.err()).startsWith("\r1 of 1,200 decisions replayed\r");
  }

  @Test
  void nobody_is_told_who_does_not_see_it() {
    assertThat(afterSteps(5, Duration.ofSeconds(1), () -> false)).isEmpty();
  }

  private String afterSteps(int steps, Duration each, BooleanSupplier seen) {
    var clock = new Hand(each);
    Console console = Console.plain(screen.terminal()).seen(new View(() -> 80, seen, clock));
    try (Waiting waiting = console.waiting("records read")) {
      for (int i = 0; i < steps; i++) {
        waiting.step();
      }
    }
    return screen.err();
  }

  /** A clock that moves on whenever somebody looks at it. */
  private static final class Hand extends Clock {

    private final Duration step;
    private Instant now = Instant.EPOCH;

    Hand(Duration step) {
      this.step = step;
    }

    @Override
    public Instant instant() {
      Instant shown = now;
      now = now.plus(step);
      return shown;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException();
    }
  }
}
