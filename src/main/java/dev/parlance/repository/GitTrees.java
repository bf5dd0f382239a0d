package dev.parlance.repository;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Trees with some paths set or taken out, written by git; only those on the way are read. */
final class GitTrees {

  private static final String TREE = "040000 tree ";

  private final InstalledGit git;

  GitTrees(InstalledGit git) {
    this.git = git;
  }

  /** The tree {@code treeish}, empty for none yet, with {@code files}; what else it has stays. */
  String edited(String treeish, Map<String, StagedFile> files) {
    return written(lines(treeish, files));
  }

  private SortedMap<String, String> lines(String treeish, Map<String, StagedFile> files) {
    SortedMap<String, String> lines = lines(treeish);
    SortedMap<String, Map<String, StagedFile>> below = new TreeMap<>();
    files.forEach(
        (path, file) -> {
          int slash = path.indexOf('/');
          if (slash < 0) {
            set(lines, path, file);
          } else {
            below
                .computeIfAbsent(path.substring(0, slash), none -> new TreeMap<>())
                .put(path.substring(slash + 1), file);
          }
        });
    below.forEach((step, inner) -> descend(lines, asInTree(step), inner));
    return lines;
  }

  /** Git has no empty directories. */
  private void descend(
      SortedMap<String, String> lines, String step, Map<String, StagedFile> files) {
    String there = lines.getOrDefault(step, "");
    SortedMap<String, String> inner = lines(there.startsWith(TREE) ? id(there) : "", files);
    if (inner.isEmpty()) {
      lines.remove(step);
    } else {
      lines.put(step, "%s%s\t%s".formatted(TREE, written(inner), step));
    }
  }

  private String written(SortedMap<String, String> lines) {
    String listing = String.join("\0", lines.values()) + (lines.isEmpty() ? "" : "\0");
    return git.tell("mktree", "-z", "--missing")
        .reading(listing.getBytes(ISO_8859_1))
        .run()
        .orProblem()
        .line();
  }

  private static String id(String line) {
    return line.substring(TREE.length(), line.indexOf('\t'));
  }

  private static void set(SortedMap<String, String> lines, String path, StagedFile file) {
    String name = asInTree(path);
    if (file.blob() == null) {
      lines.remove(name);
    } else {
      lines.put(name, "%s blob %s\t%s".formatted(file.mode(), file.blob(), name));
    }
  }

  private SortedMap<String, String> lines(String treeish) {
    SortedMap<String, String> lines = new TreeMap<>();
    if (!treeish.isEmpty()) {
      byte[] listing = git.ask("ls-tree", "-z", "--full-tree", treeish).run().orProblem().bytes();
      for (String line : new String(listing, ISO_8859_1).split("\0", -1)) {
        lines.put(line.substring(line.indexOf('\t') + 1), line);
      }
      lines.remove("");
    }
    return lines;
  }

  // The bytes of other names in a tree are kept as they are, whatever they were meant as.
  private static String asInTree(String name) {
    return new String(name.getBytes(UTF_8), ISO_8859_1);
  }
}
