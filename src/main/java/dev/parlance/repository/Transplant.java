package dev.parlance.repository;

import static java.nio.charset.StandardCharsets.UTF_8;

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

  Transplant(InstalledGit git) {
    this.git = git;
  }

  /** {@code commit} on {@code parent}, with its author and message; itself where it lies there. */
  String onto(String parent, RecordCommit commit, SortedMap<String, StagedFile> files) {
    String tree = new GitTrees(git).edited(parent + "^{tree}", files);
    List<String> facts = said(commit.id(), "%T%n%P").lines().toList();
    return facts.equals(List.of(tree, parent)) ? commit.id() : write(tree, parent, commit.id());
  }

  private String write(String tree, String parent, String original) {
    Map<String, String> author = new TreeMap<>(new GitIdentity(git).dates());
    author.put("GIT_AUTHOR_NAME", said(original, "%an"));
    author.put("GIT_AUTHOR_EMAIL", said(original, "%ae"));
    author.put("GIT_AUTHOR_DATE", "@" + said(original, "%ad"));
    return git.committing(tree, parent)
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
}
