package dev.parlance.repository;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import dev.parlance.Surroundings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The one lock on the log of records, common to all work trees of a clone. The operating system
 * frees it when its holder dies; the file stays and says who held it last.
 */
final class LogLock {

  /**
   * A lock on a file belongs to the whole process, and closing any channel to the file frees it; so
   * the threads of a process have to agree among themselves first.
   */
  private static final ConcurrentMap<Path, Semaphore> WITHIN_PROCESS = new ConcurrentHashMap<>();

  private static final Patience A_MOMENT = new Patience(40, Duration.ofMillis(25));

  private final Path file;
  private final Surroundings surroundings;
  private final Patience patience;
  private final Consumer<String> say;

  /** {@code say} is told who holds the lock when it takes more than a moment. */
  LogLock(
      Path commonDirectory, Surroundings surroundings, Patience patience, Consumer<String> say) {
    this.say = say;
    this.file = commonDirectory.resolve("parlance.lock");
    this.surroundings = surroundings;
    this.patience = patience;
  }

  /** Does {@code task} while nobody else has the lock. */
  <T> T holding(Supplier<T> task) {
    Semaphore turn = WITHIN_PROCESS.computeIfAbsent(file, path -> new Semaphore(1));
    if (!patience.succeeds(turn::tryAcquire)) {
      throw busy("another thread of this process");
    }
    try (FileChannel channel = opened()) {
      if (!A_MOMENT.succeeds(() -> locked(channel))) {
        say.accept("Waiting for another Parlance: %s is writing here.".formatted(holder(channel)));
        if (!patience.succeeds(() -> locked(channel))) {
          throw busy(holder(channel));
        }
      }
      sign(channel);
      return task.get();
    } catch (IOException failed) {
      throw unwritable(failed);
    } finally {
      turn.release();
    }
  }

  private FileChannel opened() {
    try {
      if (!Files.exists(file)) {
        create();
      }
      return FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
    } catch (IOException failed) {
      throw unwritable(failed);
    }
  }

  /** For everybody whom git lets write here. */
  private void create() throws IOException {
    try {
      Files.createFile(file);
      DurableFile.permit(file, file.resolveSibling("config"));
    } catch (FileAlreadyExistsException overtaken) {
      return;
    }
  }

  private Problem unwritable(IOException cause) {
    return new Problem(
        ExitCode.GIT,
        "The lock of the log, %s, cannot be written: %s.".formatted(file, cause.getMessage()),
        "See to the permissions of the git directory and the space on its disk.",
        cause);
  }

  private static boolean locked(FileChannel channel) {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private void sign(FileChannel channel) throws IOException {
    String holder =
        "process %d since %s"
            .formatted(
                ProcessHandle.current().pid(),
                surroundings.clock().instant().truncatedTo(ChronoUnit.SECONDS));
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), 0);
  }

  private static String holder(FileChannel channel) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(200);
    channel.read(buffer, 0);
    String holder =
        OneLine.of(new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8));
    return holder.isEmpty() ? "another process" : holder;
  }

  private Problem busy(String holder) {
    return new Problem(
        ExitCode.GIT,
        "Another Parlance is writing to this log: %s holds %s.".formatted(holder, file),
        "Wait until it is done, and run the command again.");
  }
}
