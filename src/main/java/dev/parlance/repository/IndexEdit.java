package dev.parlance.repository;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.SortedMap;
import java.util.function.BiFunction;

/**
 * A new index written beside the present one and renamed over it, the same but for some paths. The
 * caller holds git's lock on the index.
 */
final class IndexEdit {

  private final OpenRepository repository;
  private final BiFunction<String, byte[], String> blobs;
  private final Path index;
  private final Path fresh;

  /** {@code blobs} names the blob that git would store of a file with a content. */
  IndexEdit(
      OpenRepository repository, BiFunction<String, byte[], String> blobs, String transaction) {
    this.blobs = blobs;
    this.repository = repository;
    this.index = repository.index();
    this.fresh = index.resolveSibling("index.parlance-" + transaction);
  }

  void publish(SortedMap<String, StagedFile> files) {
    try {
      replace(files);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void replace(SortedMap<String, StagedFile> files) throws IOException {
    GitIndex present = repository.indexUnderLock();
    if (!present.plain()) {
      throw new IOException("%s is not what it was".formatted(index));
    }
    try {
      create();
      write(new IndexSplice(present, files, repository.top(), blobs).bytes());
      Files.move(fresh, index, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  /** With the permissions of the present one, or of git's configuration. */
  private void create() throws IOException {
    Files.createFile(fresh);
    Path configuration = repository.commonDirectory().resolve("config");
    DurableFile.permit(fresh, Files.exists(index) ? index : configuration);
  }

  private void write(ByteBuffer bytes) throws IOException {
    try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }
}
