package dev.parlance.repository;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.util.FS;

/** Git's index, for reading. */
final class GitIndex {

  private final DirCache cache;

  private GitIndex(DirCache cache) {
    this.cache = cache;
  }

  static GitIndex read(Path index, FS fs) throws IOException {
    return new GitIndex(DirCache.read(index.toFile(), fs));
  }

  Optional<DirCacheEntry> entry(String path) {
    return Optional.ofNullable(cache.getEntry(path));
  }

  /** The mode that a file at {@code path} is to have. */
  String mode(String path) {
    return StagedFile.modeAfter(staged(path).mode());
  }

  StagedFile staged(String path) {
    return entry(path)
        .map(entry -> new StagedFile(entry.getObjectId().name(), entry.getFileMode().toString()))
        .orElse(StagedFile.NONE);
  }

  /** The names of files directly in {@code directory}. */
  Set<String> names(String directory) {
    Set<String> names = new TreeSet<>();
    Arrays.stream(cache.getEntriesWithin(directory))
        .map(entry -> entry.getPathString().substring(directory.length() + 1))
        .filter(name -> name.indexOf('/') < 0)
        .forEach(names::add);
    return names;
  }
}
