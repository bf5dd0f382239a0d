package dev.parlance.repository;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.FileMode;

/** Git's index, for reading. */
final class GitIndex {

  private final DirCache cache;

  private GitIndex(DirCache cache) {
    this.cache = cache;
  }

  static GitIndex read(OpenRepository repository) throws IOException {
    return new GitIndex(DirCache.read(repository.index().toFile(), repository.jgit().getFS()));
  }

  Optional<DirCacheEntry> entry(String path) {
    return Optional.ofNullable(cache.getEntry(path));
  }

  FileMode mode(String path) {
    return entry(path)
        .map(DirCacheEntry::getFileMode)
        .filter(FileMode.EXECUTABLE_FILE::equals)
        .orElse(FileMode.REGULAR_FILE);
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
