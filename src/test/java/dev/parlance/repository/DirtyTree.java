package dev.parlance.repository;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A work tree with a file in every state that a file can be in on its way to a commit. */
final class DirtyTree {

  private DirtyTree() {}

  static TempGit in(Path folder) throws IOException {
    TempGit git = TempGit.init(folder);
    List<String> names =
        List.of(
            "staged",
            "unstaged",
            "half",
            "deleted",
            "removed",
            "renamed",
            "mode",
            "assumed",
            "skipped");
    for (String name : names) {
      git.write(name + ".txt", name + "\n");
    }
    git.write("adr/0001-first.md", "# First\n");
    git.run("add", ".");
    git.run("commit", "-q", "-m", "all");
    git.write("staged.txt", "staged 2\n");
    git.write("half.txt", "half 2\n");
    git.write("new.txt", "new\n");
    git.write("adr/0002-staged-sibling.md", "# Sibling\n");
    git.run("add", "staged.txt", "half.txt", "new.txt", "adr");
    git.write("half.txt", "half 3\n");
    git.write("unstaged.txt", "unstaged 2\n");
    git.write("adr/untracked-sibling.md", "# Untracked\n");
    git.write("adr/0001-first.md", "# First, edited\n");
    Files.delete(git.directory().resolve("deleted.txt"));
    git.run("rm", "-q", "removed.txt");
    git.run("mv", "renamed.txt", "moved.txt");
    git.write("intended.txt", "intended\n");
    git.run("add", "-N", "intended.txt");
    git.run("update-index", "--chmod=+x", "mode.txt");
    git.run("update-index", "--assume-unchanged", "assumed.txt");
    git.write("assumed.txt", "assumed 2\n");
    git.run("update-index", "--skip-worktree", "skipped.txt");
    git.write("skipped.txt", "skipped 2\n");
    return git;
  }
}
