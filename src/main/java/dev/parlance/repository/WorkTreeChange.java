package dev.parlance.repository;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Changes to files of the work tree, made so that a rollback brings the old files back. */
final class WorkTreeChange {

  private final Path top;
  private final Path keepsakes;
  private final Rollback rollback;

  /** {@code keepsakes} is a directory of this change's own, for the files that were there. */
  WorkTreeChange(Path top, Path keepsakes, Rollback rollback) {
    this.top = top;
    this.keepsakes = keepsakes;
    this.rollback = rollback;
  }

  void apply(List<FileChange> changes) {
    changes.forEach(this::requireUnchanged);
    for (int i = 0; i < changes.size(); i++) {
      try {
        apply(changes.get(i), keepsakes.resolve(Integer.toString(i)));
      } catch (FileAlreadyExistsException appeared) {
        throw changed(changes.get(i).path(), "is there already", appeared);
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
  }

  private void requireUnchanged(FileChange change) {
    Path file = top.resolve(change.path());
    if (change.before() == null) {
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        throw changed(change.path(), "is there already", null);
      }
    } else if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw changed(change.path(), "is not there any more", null);
    } else if (!Arrays.equals(change.before(), Text.bytes(file))) {
      throw changed(change.path(), "has been changed meanwhile", null);
    }
  }

  private void apply(FileChange change, Path keepsake) throws IOException {
    Path file = top.resolve(change.path());
    if (change.before() == null && change.after() != null) {
      createDirectories(file);
      DurableFile.create(file, change.after());
      rollback.add(() -> DurableFile.delete(file));
      return;
    }
    Files.createDirectories(keepsakes);
    DurableFile.keep(file, keepsake);
    rollback.add(() -> DurableFile.restore(file, keepsake));
    if (change.after() == null) {
      Files.delete(file);
    } else {
      DurableFile.replace(file, change.after());
    }
  }

  private void createDirectories(Path file) throws IOException {
    Deque<Path> missing = new ArrayDeque<>();
    Path directory = file.getParent();
    while (directory != null && !Files.exists(directory)) {
      missing.push(directory);
      directory = directory.getParent();
    }
    for (Path each : missing) {
      Files.createDirectory(each);
      rollback.add(() -> deleteEmpty(each));
    }
  }

  private static void deleteEmpty(Path directory) {
    try {
      Files.delete(directory);
    } catch (DirectoryNotEmptyException inUse) {
      return; // somebody put a file there meanwhile
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Problem changed(String path, String how, @Nullable Exception cause) {
    return new Problem(
        ExitCode.REFUSED,
        "%s %s, and was not touched.".formatted(path, how),
        "Look at it, and run the command again.",
        cause);
  }
}
