package dev.parlance.repository;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.SortedMap;
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
    for (int i = 0; i < cache.getEntryCount(); i++) {
      DirCacheEntry entry = cache.getEntry(i);
      if (!replaced(entry.getPathString(), files)) {
        builder.add(entry);
      }
    }
    for (String path : files.keySet()) {
      add(builder, cache, path, files);
    }
    builder.finish();
  }

  /** The path itself, and a file that stands where it needs a directory or the other way round. */
  private static boolean replaced(String path, SortedMap<String, StagedFile> files) {
    return files.containsKey(path)
        || files.keySet().stream()
            .anyMatch(ours -> ours.startsWith(path + "/") || path.startsWith(ours + "/"));
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
