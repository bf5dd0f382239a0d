package dev.parlance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SurroundingsTest {

  private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.ofHours(9));

  @Test
  void the_clock_is_the_given_one() {
    assertThat(Surroundings.of(Path.of("."), Map.of(), CLOCK).clock()).isSameAs(CLOCK);
  }

  @Test
  void the_environment_can_pin_the_clock() {
    Surroundings pinned =
        Surroundings.of(Path.of("."), Map.of("PARLANCE_NOW", "2026-11-20T09:30:00Z"), CLOCK);

    assertThat(pinned.clock().instant()).isEqualTo("2026-11-20T09:30:00Z");
    assertThat(pinned.clock().getZone()).isEqualTo(ZoneOffset.UTC);
    assertThat(pinned.directory()).isAbsolute();
  }

  @Test
  void what_the_launcher_lends_the_jvm_is_not_passed_on() {
    Map<String, String> environment =
        Map.of("PARLANCE_LENT", "LENT ALSO_LENT", "LENT", "1", "ALSO_LENT", "2", "OWN", "3");

    assertThat(Surroundings.of(Path.of("."), environment, CLOCK).environment())
        .isEqualTo(Map.of("OWN", "3"));
  }

  @Test
  void a_time_that_is_none_is_refused() {
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> Surroundings.of(Path.of("."), Map.of("PARLANCE_NOW", "noon"), CLOCK))
        .withMessage("The environment variable PARLANCE_NOW is 'noon', which is not an instant.")
        .satisfies(problem -> assertThat(problem.exitCode()).isEqualTo(ExitCode.USAGE));
  }
}
