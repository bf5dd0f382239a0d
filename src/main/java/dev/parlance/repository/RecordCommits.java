package dev.parlance.repository;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The commits that one branch has and another one has not, as far as they are about records. */
final class RecordCommits {

  private final RecordDirectory directory;
  private final Map<String, SortedMap<String, RecordCommit.Change>> newestFirst;

  private RecordCommits(
      RecordDirectory directory, Map<String, SortedMap<String, RecordCommit.Change>> newestFirst) {
    this.directory = directory;
    this.newestFirst = newestFirst;
  }

  /** Those of {@code branch}, along its first parents, that {@code base} has not. */
  static RecordCommits between(
      InstalledGit git, RecordDirectory directory, String base, String branch) {
    List<String> pairs =
        git.ask(
                "rev-list",
                "--first-parent",
                "--no-commit-header",
                "--format=%H %P",
                "--end-of-options",
                base + ".." + branch,
                "--",
                directory.path() + "/")
            .run()
            .orProblem()
            .text()
            .lines()
            .map(RecordCommits::withFirstParent)
            .toList();
    Map<String, SortedMap<String, RecordCommit.Change>> commits = new LinkedHashMap<>();
    pairs.forEach(pair -> commits.put(pair.split(" ", 2)[0], new TreeMap<>()));
    List<String> parts = pairs.isEmpty() ? List.of() : differences(git, directory, pairs);
    String commit = "";
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).startsWith(":")) {
        commits
            .getOrDefault(commit, new TreeMap<>())
            .put(parts.get(i + 1), change(parts.get(i).substring(1).split(" ", -1)));
        i++;
      } else {
        commit = parts.get(i);
      }
    }
    return new RecordCommits(directory, commits);
  }

  private static List<String> differences(
      InstalledGit git, RecordDirectory directory, List<String> pairs) {
    return git.ask(
            "diff-tree",
            "--stdin",
            "--root",
            "-r",
            "-z",
            "--no-renames",
            "--no-abbrev",
            "--",
            directory.path() + "/")
        .reading((String.join("\n", pairs) + "\n").getBytes(UTF_8))
        .run()
        .orProblem()
        .parts();
  }

  private static String withFirstParent(String line) {
    String[] names = line.split(" ", -1);
    return names.length > 1 && !names[1].isEmpty() ? names[0] + " " + names[1] : names[0];
  }

  private static RecordCommit.Change change(String[] raw) {
    return new RecordCommit.Change(file(raw[0], raw[2]), file(raw[1], raw[3]));
  }

  private static StagedFile file(String mode, String blob) {
    return blob.matches("0+") ? StagedFile.NONE : new StagedFile(blob, mode);
  }

  /** The commits on the way of the record that is at {@code path} now, the oldest first. */
  List<RecordCommit> of(String path) {
    List<RecordCommit> found = new ArrayList<>();
    String now = path;
    for (Map.Entry<String, SortedMap<String, RecordCommit.Change>> commit :
        newestFirst.entrySet()) {
      SortedMap<String, RecordCommit.Change> changes = new TreeMap<>(commit.getValue());
      changes.keySet().removeIf(file -> file.lastIndexOf('/') != directory.path().length());
      if (changes.containsKey(now)) {
        String former = former(now, changes);
        found.add(new RecordCommit(commit.getKey(), now, former, changes));
        now = former;
      }
    }
    Collections.reverse(found);
    return found;
  }

  /** Every text that the record at {@code path} has had in these commits, by name. */
  Set<String> texts(String path) {
    Set<String> texts = new HashSet<>();
    for (RecordCommit commit : of(path)) {
      texts.add(String.valueOf(commit.before()));
      texts.add(String.valueOf(commit.after()));
    }
    texts.remove("null");
    return texts;
  }

  /** A record that appears where another one goes, with the same words in its name, was moved. */
  private static String former(String path, SortedMap<String, RecordCommit.Change> changes) {
    RecordCommit.Change change = changes.get(path);
    if (change == null || change.before().blob() != null) {
      return path;
    }
    return changes.entrySet().stream()
        .filter(each -> each.getValue().after().blob() == null)
        .map(Map.Entry::getKey)
        .filter(gone -> Numbering.words(gone).equals(Numbering.words(path)))
        .findFirst()
        .orElse(path);
  }
}
