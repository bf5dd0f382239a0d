package dev.parlance.repository;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** A git operation that stops half way and waits for the user, known by what it leaves. */
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
  private final String trace;
  private final String wayOut;

  Operation(String label, String trace, String wayOut) {
    this.label = label;
    this.trace = trace;
    this.wayOut = wayOut;
  }

  static Optional<Operation> in(OpenRepository repository) {
    boolean refsInFiles = new StorageFormat(repository).refsInFiles();
    return Arrays.stream(values())
        .filter(operation -> operation.hasLeftFile(repository))
        .findFirst()
        .or(() -> refsInFiles ? Optional.empty() : knownByRef(repository));
  }

  private boolean hasLeftFile(OpenRepository repository) {
    return Files.exists(repository.gitDirectory().resolve(trace));
  }

  /** Where refs are not files, neither are those that an operation leaves. */
  private static Optional<Operation> knownByRef(OpenRepository repository) {
    return repository
        .installedGit()
        .flatMap(
            git ->
                Stream.of(CHERRY_PICK, REVERT)
                    .filter(operation -> !git.commit(operation.trace).isEmpty())
                    .findFirst());
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
