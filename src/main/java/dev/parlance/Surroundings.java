package dev.parlance;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What the process was started in: working directory, environment variables, clock. Handed in from
 * one place, so that nothing below asks the JVM for it.
 */
public record Surroundings(Path directory, Map<String, String> environment, Clock clock) {

  private static final String NOW = "PARLANCE_NOW";

  /** Names the variables that the launcher has set for the JVM alone. */
  private static final String LENT = "PARLANCE_LENT";

  public Surroundings {
    directory = directory.toAbsolutePath().normalize();
    environment = Map.copyOf(environment);
  }

  /**
   * The clock stands still, in UTC, where the environment says what time it is. What the launcher
   * has lent the JVM is in nobody else's environment.
   */
  public static Surroundings of(Path directory, Map<String, String> environment, Clock clock) {
    String now = environment.get(NOW);
    return new Surroundings(directory, given(environment), now == null ? clock : pinned(now));
  }

  private static Map<String, String> given(Map<String, String> environment) {
    Map<String, String> given = new HashMap<>(environment);
    String lent = given.remove(LENT);
    if (lent != null) {
      given.keySet().removeAll(Set.of(lent.split(" ")));
    }
    return given;
  }

  /** The same surroundings, seen from another directory. */
  public Surroundings in(Path other) {
    return new Surroundings(other, environment, clock);
  }

  /** Today's date where the person is. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  private static Clock pinned(String now) {
    try {
      return Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
    } catch (DateTimeParseException e) {
      throw new Problem(
          ExitCode.USAGE,
          "The environment variable %s is '%s', which is not an instant.".formatted(NOW, now),
          "Write it as 2026-11-20T09:30:00Z, or unset it.",
          e);
    }
  }
}
