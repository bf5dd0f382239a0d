package dev.parlance.repository;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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
    return entry(path).map(GitIndex::file).orElse(StagedFile.NONE);
  }

  /** The entries directly in {@code directory}, by name, as {@link Reading#staged} has them. */
  SortedMap<String, StagedFile> within(String directory) {
    SortedMap<String, StagedFile> files = new TreeMap<>();
    for (DirCacheEntry entry : cache.getEntriesWithin(directory)) {
      String name = entry.getPathString().substring(directory.length() + 1);
      if (name.indexOf('/') < 0 && !entry.isIntentToAdd()) {
        files.put(name, entry.getStage() == DirCacheEntry.STAGE_0 ? file(entry) : StagedFile.NONE);
      }
    }
    return files;
  }

  private static StagedFile file(DirCacheEntry entry) {
    return new StagedFile(entry.getObjectId().name(), entry.getFileMode().toString());
  }
}
