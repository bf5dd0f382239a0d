package dev.parlance.repository;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the installed git has against a commit, asked before anything is written. */
final class GitRules {

  private final InstalledGit git;

  GitRules(InstalledGit git) {
    this.git = git;
  }

  Stream<Refusal> refusals() {
    Optional<Refusal> closed = closed();
    return closed.isPresent() ? closed.stream() : new GitIdentity(git).refusal().stream();
  }

  /** Whether git works in this repository at all: its owner, its format, its configuration. */
  private Optional<Refusal> closed() {
    GitAnswer answer = git.ask("rev-parse", "--git-dir").run();
    return answer.succeeded()
        ? Optional.empty()
        : Optional.of(
            Refusal.ofCommitting(
                "The installed git does not work in this repository: %s."
                    .formatted(answer.complaint()),
                "Run 'git status' to see what it says, and mend that first."));
  }

  /**
   * What is in the index is not ignored; it is read only for what a rule is about, or where it has
   * rules that are not in the work tree.
   */
  Optional<Refusal> ignored(String path, Path gitDirectory) {
    boolean sparse = Files.exists(gitDirectory.resolve("info/sparse-checkout"));
    boolean matched = sparse || ignored(path, "--no-index");
    return matched && ignored(path, "-q") ? Optional.of(Ignores.refused(path)) : Optional.empty();
  }

  private boolean ignored(String path, String how) {
    return git.askUnder(List.of(), "check-ignore", "-q", how, "--", "./" + path).run().succeeded();
  }
}
