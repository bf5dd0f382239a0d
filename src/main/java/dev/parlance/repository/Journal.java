package dev.parlance.repository;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A directory of git's own in which a transaction says what it is about to do before it does it,
 * and keeps the files that it replaces, so that a crash at any moment can be undone. Without a plan
 * it means nothing.
 */
record Journal(Path directory) {

  private static final String PLAN = "plan";
  private static final String STAGED_BEFORE = "staged-before";
  private static final String COMMITS = "commits";

  static Journal begin(Path gitDirectory) {
    try {
      Path directory = place(gitDirectory).resolve(UUID.randomUUID().toString());
      Files.createDirectories(directory);
      return new Journal(directory);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The journals of transactions that did not end. */
  static List<Journal> left(Path gitDirectory) {
    if (!Files.isDirectory(place(gitDirectory))) {
      return List.of();
    }
    try (Stream<Path> directories = Files.list(place(gitDirectory))) {
      return directories.sorted().map(Journal::new).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  String transaction() {
    return directory.getFileName().toString();
  }

  void plan(Plan plan) {
    put(PLAN, plan.text());
  }

  Optional<Plan> plan() {
    return text(PLAN).map(Plan::parse);
  }

  /** What the index says before it is changed; the caller holds its lock. */
  void stagedBefore(SortedMap<String, StagedFile> entries) {
    StringBuilder text = new StringBuilder();
    entries.forEach((path, entry) -> text.append(PlannedFile.line(path, entry)).append('\n'));
    put(STAGED_BEFORE, text.toString());
  }

  SortedMap<String, StagedFile> stagedBefore() {
    SortedMap<String, StagedFile> entries = new TreeMap<>();
    text(STAGED_BEFORE).stream()
        .flatMap(String::lines)
        .forEach(line -> entries.put(PlannedFile.path(line), PlannedFile.staged(line)));
    return entries;
  }

  /** A commit that HEAD is about to be moved to. */
  void attempt(String commit) {
    List<String> commits = new ArrayList<>(commits());
    commits.add(commit);
    put(COMMITS, String.join("\n", commits) + "\n");
  }

  List<String> commits() {
    return text(COMMITS).stream().flatMap(String::lines).toList();
  }

  /** The plan goes first. What cannot be deleted now is deleted by the next command. */
  void delete() {
    try {
      Files.deleteIfExists(directory.resolve(PLAN));
      try (Stream<Path> files = Files.list(directory)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(directory);
      sweep(directory.resolveSibling(""));
    } catch (IOException left) {
      return;
    }
  }

  /** Removes the place of journals if there are none. */
  static void tidy(Path gitDirectory) {
    try {
      if (Files.exists(place(gitDirectory))) {
        sweep(place(gitDirectory));
      }
    } catch (IOException inUse) {
      return;
    }
  }

  private static void sweep(Path journals) throws IOException {
    Files.delete(journals);
    Files.delete(journals.resolveSibling(""));
  }

  private void put(String name, String text) {
    Path file = directory.resolve(name);
    try {
      if (Files.exists(file)) {
        DurableFile.replace(file, text.getBytes(UTF_8));
      } else {
        DurableFile.create(file, text.getBytes(UTF_8));
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private Optional<String> text(String name) {
    Path file = directory.resolve(name);
    return Files.exists(file) ? Optional.of(Text.of(file)) : Optional.empty();
  }

  private static Path place(Path gitDirectory) {
    return gitDirectory.resolve("parlance/journal");
  }
}
