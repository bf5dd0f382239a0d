package dev.parlance.repository;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A directory in git's own for files as they were before a change; gone when the change is over.
 */
record Keepsakes(Path directory) implements AutoCloseable {

  Keepsakes(Path gitDirectory, String transaction) {
    this(gitDirectory.resolve("parlance").resolve(transaction));
  }

  @Override
  public void close() {
    if (!Files.exists(directory)) {
      return;
    }
    try (Stream<Path> kept = Files.list(directory)) {
      List<Path> files = kept.toList();
      for (Path file : files) {
        Files.delete(file);
      }
      Files.delete(directory);
      Files.deleteIfExists(directory.getParent());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
