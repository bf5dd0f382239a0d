package dev.parlance.repository;

import dev.parlance.Surroundings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.util.FS;
import org.jspecify.annotations.Nullable;

/**
 * What was read of git's configuration outside the repository, for as long as its files are the
 * same: a commit opens the repository for each of its tasks.
 */
final class ConfigurationMemory {

  /** By what a file is told from another one that took its place. */
  private record Stamp(Path file, @Nullable FileTime written, long size, @Nullable Object key) {}

  private List<Stamp> stamps = List.of();
  private @Nullable UserConfiguration content;

  synchronized UserConfiguration content(Surroundings surroundings, FS fs) {
    List<Path> files = UserConfiguration.files(surroundings.environment());
    List<Stamp> now = new ArrayList<>();
    files.forEach(file -> now.add(stamp(file)));
    if (content == null || content.includes() || !now.equals(stamps)) {
      content = UserConfiguration.of(files, fs);
      stamps = now;
    }
    return content;
  }

  private static Stamp stamp(Path file) {
    try {
      var attributes = Files.readAttributes(file, BasicFileAttributes.class);
      return new Stamp(
          file, attributes.lastModifiedTime(), attributes.size(), attributes.fileKey());
    } catch (IOException gone) {
      return new Stamp(file, null, 0, null);
    }
  }
}
