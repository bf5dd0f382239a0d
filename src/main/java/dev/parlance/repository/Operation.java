package dev.parlance.repository;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** A git operation that stops half way and waits for the user, known by the file it leaves. */
enum Operation {
  MERGE("merge", "MERGE_HEAD", "git merge --continue' or 'git merge --abort"),
  CHERRY_PICK(
      "cherry-pick", "CHERRY_PICK_HEAD", "git cherry-pick --continue' or 'git cherry-pick --abort"),
  REVERT("revert", "REVERT_HEAD", "git revert --continue' or 'git revert --abort"),
  REBASE("rebase", "rebase-merge", "git rebase --continue' or 'git rebase --abort"),
  MAIL("git am", "rebase-apply/applying", "git am --continue' or 'git am --abort"),
  APPLYING_REBASE("rebase", "rebase-apply", "git rebase --continue' or 'git rebase --abort"),
  SEQUENCE("sequence of commits", "sequencer/todo", "git cherry-pick --continue' or '--abort"),
  BISECT("bisect", "BISECT_LOG", "git bisect reset");

  private final String label;
  private final String file;
  private final String wayOut;

  Operation(String label, String file, String wayOut) {
    this.label = label;
    this.file = file;
    this.wayOut = wayOut;
  }

  static Optional<Operation> in(Path gitDirectory) {
    return Arrays.stream(values())
        .filter(operation -> Files.exists(gitDirectory.resolve(operation.file)))
        .findFirst();
  }

  String label() {
    return label;
  }

  Refusal refusal() {
    return Refusal.ofCommitting(
        "A %s is in progress in this repository.".formatted(label),
        "Finish it first with '%s'.".formatted(wayOut));
  }
}
