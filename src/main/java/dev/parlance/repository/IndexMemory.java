package dev.parlance.repository;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * What was read of an index, for as long as the file is the same one: in a large repository reading
 * it is much of what a commit costs. Git and we replace the whole file with every change.
 */
final class IndexMemory {

  /** By what a file is told from another one that took its place; git's own checksum is in it. */
  private record Stamp(
      Path index, FileTime written, long size, @Nullable Object key, String checksum) {}

  private @Nullable Stamp stamp;
  private @Nullable GitIndex content;

  /** For looking. */
  synchronized GitIndex content(Path index) {
    Stamp now = stamp(index);
    if (content == null || !now.equals(stamp)) {
      content = GitIndex.read(index);
      stamp = now;
    }
    return content;
  }

  /** To be written again with a change; read anew where no checksum says that it is the same. */
  synchronized GitIndex current(Path index) {
    GitIndex remembered = content(index);
    return remembered.summed() ? remembered : GitIndex.read(index);
  }

  private static Stamp stamp(Path index) {
    try {
      BasicFileAttributes file = Files.readAttributes(index, BasicFileAttributes.class);
      return new Stamp(
          index, file.lastModifiedTime(), file.size(), file.fileKey(), checksum(index));
    } catch (NoSuchFileException none) {
      return new Stamp(index, FileTime.fromMillis(0), -1, null, "");
    } catch (IOException unreadable) {
      throw JGitProblem.unreadable(index, unreadable);
    }
  }

  private static String checksum(Path index) throws IOException {
    try (var file = new RandomAccessFile(index.toFile(), "r")) {
      byte[] checksum = new byte[IndexEntry.CHECKSUM];
      file.seek(Math.max(0, file.length() - checksum.length));
      int length = file.read(checksum);
      return HexFormat.of().formatHex(checksum, 0, Math.max(0, length));
    }
  }
}
