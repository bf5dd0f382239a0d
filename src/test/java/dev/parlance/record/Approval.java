package dev.parlance.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares a text with its approved copy; a build with {@code -Dapprove} makes the text the copy.
 */
final class Approval {

  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  private Approval() {}

  static void verify(String name, String text) {
    Path approved = GOLDEN.resolve(name);
    try {
      if (approving()) {
        Files.createDirectories(GOLDEN);
        Files.writeString(approved, text);
      }
      assertThat(approved).as("the approved copy; -Dapprove makes one").exists();
      assertThat(text).as(name).isEqualTo(Files.readString(approved));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Maven makes "true" of a bare {@code -Dapprove}, and an empty text of none. */
  private static boolean approving() {
    return "true".equals(System.getProperty("approve"));
  }
}
