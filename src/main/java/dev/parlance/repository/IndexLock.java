package dev.parlance.repository;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

/**
 * Git's own lock on its index, taken by a file that says it is ours from its first moment. Somebody
 * else's is waited for, and never removed.
 */
final class IndexLock {

  private final Path file;
  private final String mark;

  private IndexLock(Path file, String mark) {
    this.file = file;
    this.mark = mark;
  }

  static IndexLock take(Path index, String transaction, Clock clock, Patience patience) {
    Path file = index.resolveSibling(index.getFileName() + ".lock");
    var lock =
        new IndexLock(
            file, "parlance-txn %s pid %d\n".formatted(transaction, ProcessHandle.current().pid()));
    if (!patience.succeeds(lock::taken)) {
      throw busy(file, clock);
    }
    return lock;
  }

  void release() {
    try {
      if (Files.exists(file) && Text.of(file).equals(mark)) {
        Files.delete(file);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public String toString() {
    return file.toString();
  }

  private boolean taken() {
    try {
      if (Files.exists(file)) {
        return false;
      }
      DurableFile.create(file, Text.encode(mark));
      return true;
    } catch (FileAlreadyExistsException busy) {
      return false;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Problem busy(Path file, Clock clock) {
    return new Problem(
        ExitCode.GIT,
        "Git's index is locked by another program: %s is there%s."
            .formatted(file, age(file, clock)),
        "Close the editor or wait for the git command that holds it; if there is none, remove it.");
  }

  private static String age(Path file, Clock clock) {
    try {
      Duration age = Duration.between(Files.getLastModifiedTime(file).toInstant(), clock.instant());
      return " for %d seconds already".formatted(Math.max(0, age.toSeconds()));
    } catch (NoSuchFileException gone) {
      return "";
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
