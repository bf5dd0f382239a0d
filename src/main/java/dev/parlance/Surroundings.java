package dev.parlance;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/**
 * What the process was started in: working directory, environment variables, clock. Handed in from
 * one place, so that nothing below asks the JVM for it.
 */
public record Surroundings(Path directory, Map<String, String> environment, Clock clock) {

  public Surroundings {
    directory = directory.toAbsolutePath().normalize();
    environment = Map.copyOf(environment);
  }
}
