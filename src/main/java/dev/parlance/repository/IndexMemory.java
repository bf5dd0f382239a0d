package dev.parlance.repository;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.eclipse.jgit.util.FS;
import org.jspecify.annotations.Nullable;

/**
 * What was read of an index, for as long as the file is the same one: in a large repository reading
 * it is most of what a commit costs. Git and we replace the whole file with every change.
 */
final class IndexMemory {

  /** By what a file is told from another one that took its place. */
  private record Stamp(Path index, FileTime written, long size, @Nullable Object key) {}

  private @Nullable Stamp stamp;
  private @Nullable IndexShape shape;
  private @Nullable GitIndex content;

  synchronized IndexShape shape(Path index) {
    forgetUnlessAt(index);
    if (shape == null) {
      shape = IndexShape.of(index);
    }
    return shape;
  }

  synchronized GitIndex content(Path index, FS fs) throws IOException {
    forgetUnlessAt(index);
    if (content == null) {
      content = GitIndex.read(index, fs);
    }
    return content;
  }

  private void forgetUnlessAt(Path index) {
    Stamp now = stamp(index);
    if (!now.equals(stamp)) {
      stamp = now;
      shape = null;
      content = null;
    }
  }

  private static Stamp stamp(Path index) {
    try {
      BasicFileAttributes file = Files.readAttributes(index, BasicFileAttributes.class);
      return new Stamp(index, file.lastModifiedTime(), file.size(), file.fileKey());
    } catch (NoSuchFileException none) {
      return new Stamp(index, FileTime.fromMillis(0), -1, null);
    } catch (IOException unreadable) {
      throw JGitProblem.unreadable(index, unreadable);
    }
  }
}
