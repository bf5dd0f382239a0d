package dev.parlance.repository;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** An index as the installed git reads and writes it: the user's own, or a draft of one. */
final class GitIndexFile implements AutoCloseable {

  private final InstalledGit git;
  private final Path file;

  GitIndexFile(InstalledGit git, Path file) {
    this.git = git;
    this.file = file;
  }

  Path file() {
    return file;
  }

  /** A call that takes this file for the index. */
  GitCall call(String... words) {
    return git.tell(words).with("GIT_INDEX_FILE", file.toString());
  }

  /** The entries of {@code paths}; an empty one where there is none. */
  SortedMap<String, StagedFile> entries(Collection<String> paths) {
    SortedMap<String, StagedFile> entries = new TreeMap<>();
    paths.forEach(path -> entries.put(path, StagedFile.NONE));
    for (String line :
        call(words(List.of("ls-files", "--stage", "-z"), paths)).run().orProblem().parts()) {
      String path = line.substring(line.indexOf('\t') + 1);
      String[] entry = line.substring(0, line.indexOf('\t')).split(" ", -1);
      if (!entry[2].equals("0")) {
        throw GitIndex.inConflict(path);
      }
      entries.put(path, new StagedFile(entry[1], entry[0]));
    }
    entries.keySet().retainAll(paths);
    return entries;
  }

  /** Puts an index in place that differs from the present one by {@code files} only. */
  void publish(SortedMap<String, StagedFile> files, String transaction) {
    try (GitIndexFile fresh = copy("index.parlance-" + transaction)) {
      fresh.set(files);
      fresh.call(words(List.of("add", "--refresh", "--sparse"), files.keySet())).run();
      DurableFile.flush(fresh.file);
      Files.move(
          fresh.file, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** An index of its own that holds what {@code head} does, and {@code files}. */
  GitIndexFile draft(Head head, SortedMap<String, StagedFile> files) {
    GitIndexFile draft = copy("index.parlance-draft");
    try {
      if (head.tree() == null) {
        draft.call("read-tree", "--empty").run().orProblem();
      } else {
        draft.call("read-tree", "--reset", "-i", head.tree()).run().orProblem();
      }
      draft.set(files);
      return draft;
    } catch (RuntimeException failed) {
      draft.close();
      throw failed;
    }
  }

  /** What differs between this index and {@code tree}. */
  List<String> differences(String tree) {
    return call("diff-index", "--cached", "--name-only", "--no-renames", "-z", tree)
        .run()
        .orProblem()
        .parts();
  }

  String tree() {
    return call("write-tree").run().orProblem().line();
  }

  /** Notes the time stamps of all files, so that nothing seems edited that is not. */
  void refresh() {
    call("update-index", "-q", "--refresh").run();
  }

  @Override
  public void close() {
    DurableFile.delete(file);
  }

  // Which entries are to be trusted depends on the index's own time stamp.
  private GitIndexFile copy(String name) {
    Path copy = file.resolveSibling(name);
    try {
      if (Files.exists(file)) {
        Files.copy(
            file, copy, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
      } else {
        Files.deleteIfExists(copy);
      }
      return new GitIndexFile(git, copy);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void set(SortedMap<String, StagedFile> files) {
    var entries = new StringBuilder();
    for (Map.Entry<String, StagedFile> file : files.entrySet()) {
      entries.append(entry(file.getValue())).append('\t').append(file.getKey()).append('\0');
    }
    call("update-index", "--add", "--replace", "-z", "--index-info")
        .reading(entries.toString().getBytes(UTF_8))
        .run()
        .orProblem();
  }

  private String entry(StagedFile file) {
    return file.blob() == null ? "0 " + noBlob() : file.mode() + " " + file.blob();
  }

  private String noBlob() {
    String format = git.ask("rev-parse", "--show-object-format").run().orProblem().line();
    return "0".repeat(format.equals("sha256") ? 64 : 40);
  }

  private static String[] words(List<String> command, Collection<String> paths) {
    List<String> words = new ArrayList<>(command);
    words.add("--");
    words.addAll(paths);
    return words.toArray(String[]::new);
  }
}
