package dev.parlance.repository;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Git's index as the bytes of its file and where everything is in them, so that an edit of one
 * entry costs no more than a copy, however large the repository is.
 */
final class GitIndex {

  /** For what a change adds; more than that is rare. */
  private static final int ROOM = 8192;

  private final byte[] bytes;
  private final int[] entries;
  private final IndexNames names;
  private final List<IndexExtension> extensions;
  private final FileTime writtenAt;

  /**
   * Entry {@code i} is from {@code entries[i]} to {@code entries[i + 1]}. The arrays are not
   * copied.
   */
  GitIndex(
      byte[] bytes,
      int[] entries,
      IndexNames names,
      List<IndexExtension> extensions,
      FileTime writtenAt) {
    this.bytes = bytes;
    this.entries = entries;
    this.names = names;
    this.extensions = List.copyOf(extensions);
    this.writtenAt = writtenAt;
  }

  static GitIndex read(Path index) {
    try {
      FileTime writtenAt = Files.getLastModifiedTime(index);
      return IndexReader.read(Files.readAllBytes(index), writtenAt);
    } catch (NoSuchFileException none) {
      return empty(List.of());
    } catch (IndexOutOfBoundsException damaged) {
      return empty(List.of(IndexExtension.DAMAGED));
    } catch (IOException unreadable) {
      throw JGitProblem.unreadable(index, unreadable);
    }
  }

  private static GitIndex empty(List<IndexExtension> extensions) {
    ByteBuffer nothing = IndexBytes.of(2, 0, 0).closed(true);
    byte[] bytes = new byte[nothing.remaining()];
    nothing.get(bytes);
    int[] entries = {IndexEntry.HEADER};
    var names = new IndexNames(new byte[0], new int[0]);
    return new GitIndex(bytes, entries, names, extensions, FileTime.fromMillis(0));
  }

  /** Why only git reads it right. */
  Stream<String> reasons() {
    return extensions.stream()
        .filter(IndexExtension::required)
        .map(extension -> "Git's index is %s".formatted(extension.said()));
  }

  /** Whether what it says can be understood here. */
  boolean plain() {
    return extensions.stream().noneMatch(IndexExtension::required);
  }

  /** What it says of {@code path}; of one in conflict, the first that it says. */
  Optional<IndexEntry> entry(String path) {
    byte[] name = IndexNames.bytes(path);
    int position = names.first(name);
    return names.is(position, name) ? Optional.of(entry(position)) : Optional.empty();
  }

  private String name(int position) {
    return new String(names.at(position), StandardCharsets.UTF_8);
  }

  private IndexEntry entry(int position) {
    return new IndexEntry(bytes, entries[position]);
  }

  StagedFile staged(String path) {
    return entry(path).map(IndexEntry::file).orElse(StagedFile.NONE);
  }

  /** The same, where the path may not be in conflict. */
  StagedFile unconflicted(String path) {
    entry(path)
        .filter(entry -> entry.stage() != 0)
        .ifPresent(
            entry -> {
              throw inConflict(path);
            });
    return staged(path);
  }

  static Problem inConflict(String path) {
    return new Problem(
        ExitCode.GIT,
        "%s has a conflict that is not resolved.".formatted(path),
        "Resolve it and run 'git add %s'.".formatted(path));
  }

  /** The entries directly in {@code directory}, by name, as {@link Reading#staged} has them. */
  SortedMap<String, StagedFile> within(String directory) {
    byte[] below = IndexNames.bytes(directory + "/");
    SortedMap<String, StagedFile> files = new TreeMap<>();
    for (int i = names.first(below); names.begins(i, below); i++) {
      String name = name(i).substring(directory.length() + 1);
      IndexEntry entry = entry(i);
      if (name.indexOf('/') < 0 && !entry.isIntended()) {
        files.put(name, entry.stage() == 0 ? entry.file() : StagedFile.NONE);
      }
    }
    return files;
  }

  IndexNames names() {
    return names;
  }

  List<IndexExtension> extensions() {
    return extensions;
  }

  /** Whether each name is written as what it has not in common with the one before it. */
  boolean compressed() {
    return version() == 4;
  }

  /** Whether its checksum says anything, which it does not with {@code index.skipHash}. */
  boolean summed() {
    int sum = bytes.length - IndexEntry.CHECKSUM;
    return !Arrays.equals(
        bytes, sum, bytes.length, new byte[IndexEntry.CHECKSUM], 0, IndexEntry.CHECKSUM);
  }

  /** The beginning of an index of the same version. */
  IndexBytes begin(int count) {
    return IndexBytes.of(version(), count, bytes.length + ROOM);
  }

  /** Copies entries as they are, but for what nobody may trust in a younger index. */
  void copy(int from, int to, Path top, IndexBytes out) throws IOException {
    int shift = out.end() - entries[from];
    long second = writtenAt.to(TimeUnit.SECONDS);
    out.put(bytes, entries[from], entries[to]);
    for (int i = from; i < to; i++) {
      if (IndexEntry.changedSince(bytes, entries[i], second) && !certain(i, top)) {
        out.distrust(entries[i] + shift);
      }
    }
  }

  /** The same of one entry, without its name. */
  void copyUnnamed(int position, Path top, IndexBytes out) throws IOException {
    int start = out.end();
    out.put(bytes, entries[position], IndexEntry.name(bytes, entries[position]));
    if (!certain(position, top)) {
      out.distrust(start);
    }
  }

  /**
   * Git trusts an entry whose file was changed in a second before that of the index, and looks at
   * the content of others, which would come to be trusted in a younger index.
   */
  private boolean certain(int position, Path top) throws IOException {
    if (!IndexEntry.changedSince(bytes, entries[position], writtenAt.to(TimeUnit.SECONDS))) {
      return true;
    }
    try {
      FileStamp now = FileStamp.of(top.resolve(name(position)));
      return now.isOlderThan(writtenAt) && entry(position).describes(now);
    } catch (InvalidPathException unspeakable) {
      return false;
    }
  }

  /**
   * Copies an extension that outlives a change of {@code paths}. What tells where entries are is
   * there for speed alone, and git makes it anew.
   */
  void copy(IndexExtension extension, Collection<String> paths, IndexBytes out) {
    switch (extension.name()) {
      case "TREE" ->
          out.putExtension("TREE", () -> CacheTree.forget(bytes, extension.from(), paths, out));
      case "UNTR" ->
          out.putExtension("UNTR", () -> UntrackedCache.forget(bytes, extension.from(), out));
      case "REUC" ->
          out.putExtension("REUC", () -> out.put(bytes, extension.from(), extension.to()));
      default -> {}
    }
  }

  private int version() {
    return IndexEntry.number(bytes, 4);
  }
}
