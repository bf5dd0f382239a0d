package dev.parlance.repository;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import java.util.List;

/**
 * The log as git would merge this branch with another one, where both sides agree as well as where
 * git would ask; nothing is merged for it.
 */
public final class MergeResult {

  private final InstalledGit git;
  private final RecordDirectory directory;
  private final String tree;
  private final List<String> conflicts;

  private MergeResult(
      InstalledGit git, RecordDirectory directory, String tree, List<String> conflicts) {
    this.git = git;
    this.directory = directory;
    this.tree = tree;
    this.conflicts = List.copyOf(conflicts);
  }

  /** With {@code revision}, anything that git takes for one. */
  public static MergeResult of(WorkTree tree, RecordDirectory directory, String revision) {
    InstalledGit git = tree.installedGit();
    String commit = git.commit(revision);
    if (commit.isEmpty()) {
      throw JGitReading.unknown(revision, null);
    }
    GitAnswer answer =
        git.ask(
                "merge-tree",
                "--write-tree",
                "--allow-unrelated-histories",
                "--no-messages",
                "--name-only",
                "-z",
                "HEAD",
                commit)
            .run();
    List<String> parts = answer.parts();
    if (parts.isEmpty() || !parts.get(0).matches("[0-9a-f]{40,64}")) {
      throw new Problem(
          ExitCode.GIT,
          "Git cannot say what a merge with %s comes to: %s."
              .formatted(revision, answer.complaint()),
          "This needs git 2.38 or newer.");
    }
    String below = directory.path() + "/";
    List<String> conflicts =
        parts.stream().skip(1).filter(path -> path.startsWith(below)).distinct().toList();
    return new MergeResult(git, directory, parts.get(0), conflicts);
  }

  /** The files of the record directory in which git would ask. */
  public List<String> conflicts() {
    return conflicts;
  }

  /** The records. */
  public RecordFiles records() {
    return RecordFiles.at(new GitReading(git), directory, tree);
  }
}
