package dev.parlance.repository;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Commits made anew on another one, of which only the record directory changes: the object store
 * gets them, and no ref, no index and no file of the work tree.
 */
final class Transplant {

  private final InstalledGit git;
  private final RecordDirectory directory;

  Transplant(InstalledGit git, RecordDirectory directory) {
    this.git = git;
    this.directory = directory;
  }

  /** {@code commit} on {@code parent}, with its author and message; itself where it lies there. */
  String onto(String parent, RecordCommit commit, SortedMap<String, StagedFile> files) {
    String tree = tree(parent + "^{tree}", directory.path(), files);
    List<String> facts = said(commit.id(), "%T%n%P").lines().toList();
    return facts.equals(List.of(tree, parent)) ? commit.id() : write(tree, parent, commit.id());
  }

  private String write(String tree, String parent, String original) {
    List<String> words = new ArrayList<>(List.of("commit-tree", "-p", parent));
    if (git.isSet("commit.gpgSign")) {
      words.add("-S");
    }
    words.add(tree);
    Map<String, String> author = new TreeMap<>(new GitIdentity(git).dates());
    author.put("GIT_AUTHOR_NAME", said(original, "%an"));
    author.put("GIT_AUTHOR_EMAIL", said(original, "%ae"));
    author.put("GIT_AUTHOR_DATE", "@" + said(original, "%ad"));
    return git.tell(words.toArray(String[]::new))
        .with(author)
        .reading((said(original, "%B") + "\n").getBytes(UTF_8))
        .run()
        .orProblem()
        .line();
  }

  private String said(String commit, String format) {
    return git.ask(
            "log",
            "-1",
            "--no-show-signature",
            "--encoding=UTF-8",
            "--date=raw",
            "--format=" + format,
            "--end-of-options",
            commit)
        .run()
        .orProblem()
        .text()
        .stripTrailing();
  }

  /** The tree {@code treeish} with {@code files} set below {@code path}; what else it has stays. */
  private String tree(String treeish, String path, SortedMap<String, StagedFile> files) {
    SortedMap<String, String> lines = lines(treeish);
    if (path.isEmpty()) {
      files.forEach((file, after) -> set(lines, file.substring(file.lastIndexOf('/') + 1), after));
    } else {
      int slash = path.indexOf('/');
      String step = asInTree(slash < 0 ? path : path.substring(0, slash));
      String rest = slash < 0 ? "" : path.substring(slash + 1);
      String below = lines.getOrDefault(step, "");
      String inner = tree(below.startsWith("040000 tree ") ? id(below) : "", rest, files);
      lines.put(step, "040000 tree %s\t%s".formatted(inner, step));
    }
    String listing = String.join("\0", lines.values()) + (lines.isEmpty() ? "" : "\0");
    return git.tell("mktree", "-z", "--missing")
        .reading(listing.getBytes(ISO_8859_1))
        .run()
        .orProblem()
        .line();
  }

  private static String id(String line) {
    return line.substring("040000 tree ".length(), line.indexOf('\t'));
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
