package dev.parlance.repository;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parlance.Surroundings;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** A process that holds the lock of a log until its input ends or it is killed. */
final class Holding {

  private Holding() {}

  public static void main(String[] words) {
    Path directory = Path.of(words[0]);
    Surroundings surroundings = new Surroundings(directory, System.getenv(), TempGit.CLOCK);
    int last =
        new LogLock(directory, surroundings, Patience.USUAL, line -> {}).holding(Holding::waited);
    System.exit(last == -1 ? 0 : 1);
  }

  private static int waited() {
    new PrintStream(System.out, true, UTF_8).println("held");
    try {
      return System.in.read();
    } catch (IOException closed) {
      throw new UncheckedIOException(closed);
    }
  }
}
