package dev.parlance.repository;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;

/**
 * Git's own lock on its index, taken by a file that says it is ours from its first moment. Somebody
 * else's is waited for, and never removed.
 */
final class IndexLock {

  private static final String MARK = "parlance-txn ";

  private final Path file;
  private final String mark;

  private IndexLock(Path file, String mark) {
    this.file = file;
    this.mark = mark;
  }

  static IndexLock take(Path index, String transaction, Clock clock, Patience patience) {
    Path file = file(index);
    var lock = new IndexLock(file, mark(transaction));
    if (!patience.succeeds(lock::taken)) {
      throw busy(file, clock);
    }
    return lock;
  }

  /** The same where a dead Parlance holds it; the lock is never free in between. */
  static IndexLock takeOver(Path index, String transaction, Clock clock, Patience patience) {
    Path file = file(index);
    if (!marked(file)) {
      return take(index, transaction, clock, patience);
    }
    var lock = new IndexLock(file, mark(transaction));
    try {
      DurableFile.replace(file, Text.encode(lock.mark));
      return lock;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Removes a lock that a dead Parlance left behind; the caller holds the lock of the log. */
  static void clear(Path index) {
    if (marked(file(index))) {
      DurableFile.delete(file(index));
    }
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

  private static Path file(Path index) {
    return index.resolveSibling(index.getFileName() + ".lock");
  }

  private static String mark(String transaction) {
    return "%s%s pid %d\n".formatted(MARK, transaction, ProcessHandle.current().pid());
  }

  private static boolean marked(Path file) {
    try (InputStream lock = Files.newInputStream(file)) {
      return Arrays.equals(lock.readNBytes(MARK.length()), MARK.getBytes(US_ASCII));
    } catch (NoSuchFileException free) {
      return false;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
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
    return busy("Git's index is", file, clock);
  }

  /** The problem that {@code what} is locked by git's own way of doing so, a file. */
  static Problem busy(String what, Path file, Clock clock) {
    return new Problem(
        ExitCode.GIT,
        "%s locked by another program: %s is there%s.".formatted(what, file, age(file, clock)),
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
