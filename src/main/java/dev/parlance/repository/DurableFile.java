package dev.parlance.repository;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Files that appear whole or not at all, and whose former selves can be brought back. */
final class DurableFile {

  /** What is left of files that were not written to their end, as a pattern of names. */
  static final String FRAGMENTS = ".parlance-*.tmp";

  private DurableFile() {}

  /** Creates {@code target}; never overwrites, not even a file that appears at this moment. */
  static void create(Path target, byte[] bytes) throws IOException {
    Path fresh = written(target, bytes);
    try {
      link(target, fresh);
    } finally {
      Files.deleteIfExists(fresh);
    }
    try {
      flushDirectory(target);
    } catch (IOException failed) {
      Files.deleteIfExists(target);
      throw failed;
    }
  }

  /** Replaces {@code target}, which keeps its permissions. */
  static void replace(Path target, byte[] bytes) throws IOException {
    Path fresh = written(target, bytes);
    try {
      permit(fresh, target);
      Files.move(
          fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(fresh);
    }
    flushDirectory(target);
  }

  /** Lets those read and write {@code file} who may do it with {@code other}. */
  static void permit(Path file, Path other) throws IOException {
    if (isPosix(file)) {
      Files.setPosixFilePermissions(
          file, Files.getPosixFilePermissions(other, LinkOption.NOFOLLOW_LINKS));
    }
  }

  /** Gives {@code file} a second name, or a copy where the file system has no such thing. */
  static void keep(Path file, Path keepsake) throws IOException {
    try {
      Files.createLink(keepsake, file);
    } catch (UnsupportedOperationException | IOException otherFileSystem) {
      Files.copy(
          file, keepsake, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Puts {@code keepsake} back in the place of {@code file}, with its time stamps. */
  static void restore(Path file, Path keepsake) {
    try {
      Files.move(keepsake, file, StandardCopyOption.REPLACE_EXISTING);
      Files.deleteIfExists(keepsake);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static void flush(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  private static void link(Path target, Path fresh) throws IOException {
    try {
      Files.createLink(target, fresh);
    } catch (FileAlreadyExistsException taken) {
      throw taken;
    } catch (UnsupportedOperationException | FileSystemException noLinks) {
      if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
        throw new FileAlreadyExistsException(target.toString());
      }
      Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private static Path written(Path target, byte[] bytes) throws IOException {
    Path fresh = target.resolveSibling(".parlance-" + UUID.randomUUID() + ".tmp");
    try (FileChannel channel =
        FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    } catch (IOException failed) {
      Files.deleteIfExists(fresh);
      throw failed;
    }
    return fresh;
  }

  private static void flushDirectory(Path file) throws IOException {
    Path directory = file.toAbsolutePath().getParent();
    if (directory == null || !isPosix(directory)) {
      return;
    }
    try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  /** Asks no file store: in a changed root, none may be mounted as far as Java can see. */
  private static boolean isPosix(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
