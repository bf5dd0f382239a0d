package dev.parlance.repository;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How much of a long test is run: {@code mvn test -Dscale=full -Dtest=...} runs all of it. */
final class Scale {

  private Scale() {}

  static int of(int usual, int full) {
    return isFull() ? full : usual;
  }

  static boolean isFull() {
    return System.getProperty("scale", "usual").equals("full");
  }

  /**
   * Starts {@code program} of the tests as a process with nothing but {@code git}'s environment.
   */
  static Process start(TempGit git, List<String> before, Class<?> program, String... words)
      throws IOException {
    return prepared(git, before, program, words).redirectErrorStream(true).start();
  }

  /** The same, not yet started, in the directory of {@code git}. */
  static ProcessBuilder prepared(
      TempGit git, List<String> before, Class<?> program, String... words) {
    List<String> command = new ArrayList<>(before);
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xshare:auto",
            "-cp",
            System.getProperty("java.class.path"),
            program.getName()));
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command).directory(git.directory().toFile());
    builder.environment().clear();
    builder.environment().putAll(git.environment());
    return builder;
  }
}
