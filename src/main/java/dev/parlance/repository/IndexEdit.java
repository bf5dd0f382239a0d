package dev.parlance.repository;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;

/**
 * A new index written beside the present one and renamed over it, the same but for some paths. The
 * caller holds git's lock on the index.
 */
final class IndexEdit {

  private final OpenRepository repository;
  private final Path index;
  private final Path fresh;

  IndexEdit(OpenRepository repository, String transaction) {
    this.repository = repository;
    this.index = repository.index();
    this.fresh = index.resolveSibling("index.parlance-" + transaction);
  }

  void publish(SortedMap<String, StagedFile> files) throws IOException {
    try {
      write(files);
      DurableFile.flush(fresh);
      Files.move(fresh, index, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private void write(SortedMap<String, StagedFile> files) throws IOException {
    if (Files.exists(index)) {
      // Which entries are to be trusted depends on the index's own time stamp.
      Files.copy(index, fresh, StandardCopyOption.COPY_ATTRIBUTES);
    }
    DirCache cache = DirCache.lock(fresh.toFile(), repository.jgit().getFS());
    try {
      edit(cache, files);
      cache.write();
      if (!cache.commit()) {
        throw new IOException("%s could not be written".formatted(fresh));
      }
    } finally {
      cache.unlock();
    }
  }

  private void edit(DirCache cache, SortedMap<String, StagedFile> files) throws IOException {
    DirCacheBuilder builder = cache.builder();
    int from = 0;
    for (int replaced : replaced(cache, files.keySet())) {
      keep(builder, from, replaced);
      from = replaced + 1;
    }
    keep(builder, from, cache.getEntryCount());
    for (String path : files.keySet()) {
      add(builder, cache, path, files);
    }
    builder.finish();
  }

  private static void keep(DirCacheBuilder builder, int from, int to) {
    if (from < to) {
      builder.keep(from, to - from);
    }
  }

  /** The path itself, and a file that stands where it needs a directory or the other way round. */
  private static SortedSet<Integer> replaced(DirCache cache, Set<String> paths) {
    SortedSet<Integer> positions = new TreeSet<>();
    for (String path : paths) {
      addNamed(positions, cache, path);
      for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
        addNamed(positions, cache, path.substring(0, slash));
      }
      String below = path + "/";
      int first = cache.findEntry(below);
      for (int at = first < 0 ? -(first + 1) : first;
          at < cache.getEntryCount() && cache.getEntry(at).getPathString().startsWith(below);
          at++) {
        positions.add(at);
      }
    }
    return positions;
  }

  private static void addNamed(SortedSet<Integer> positions, DirCache cache, String path) {
    int first = cache.findEntry(path);
    for (int at = first; at >= 0 && at < cache.nextEntry(first); at++) {
      positions.add(at);
    }
  }

  private void add(
      DirCacheBuilder builder, DirCache before, String path, SortedMap<String, StagedFile> files)
      throws IOException {
    StagedFile file = files.get(path);
    if (file == null || file.blob() == null) {
      return;
    }
    Path inWorkTree = repository.top().resolve(path);
    DirCacheEntry present = before.getEntry(path);
    DirCacheEntry entry = new DirCacheEntry(path);
    entry.setFileMode(FileMode.fromBits(Integer.parseInt(file.mode(), 8)));
    entry.setObjectId(ObjectId.fromString(file.blob()));
    if (Files.exists(inWorkTree, LinkOption.NOFOLLOW_LINKS)) {
      entry.setLength(Files.size(inWorkTree));
      entry.setLastModified(
          Files.getLastModifiedTime(inWorkTree, LinkOption.NOFOLLOW_LINKS).toInstant());
    }
    entry.setAssumeValid(present != null && present.isAssumeValid());
    builder.add(entry);
  }
}
