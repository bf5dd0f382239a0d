package dev.parlance.repository;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Files into the work tree, the index and a commit: all of it or nothing. The index is published
 * before HEAD moves, so that nobody's own commit can see a new HEAD with an old index, which would
 * take the files out again. The caller holds the lock of the log.
 */
final class CommitProtocol {

  private final WorkTree tree;
  private final Patience patience;
  private final Consumer<String> say;
  private final Consumer<Step> watcher;
  private final Verification verification;

  /** {@code say} is told what hooks say, {@code watcher} how far a commit has come. */
  CommitProtocol(WorkTree tree, Patience patience, Consumer<String> say, Consumer<Step> watcher) {
    this(tree, patience, say, watcher, Verification.ASKED);
  }

  private CommitProtocol(
      WorkTree tree,
      Patience patience,
      Consumer<String> say,
      Consumer<Step> watcher,
      Verification verification) {
    this.tree = tree;
    this.patience = patience;
    this.say = say;
    this.watcher = watcher;
    this.verification = verification;
  }

  /** The same protocol without the hooks that may refuse. */
  CommitProtocol unverified() {
    return new CommitProtocol(tree, patience, say, watcher, Verification.SKIPPED);
  }

  /** Ends what a crash has left half done; the first thing that is done under the lock. */
  void recover() {
    new Recovery(tree, patience, say).run();
  }

  /** Writes {@code changes} to the work tree and leaves the commit to the user. */
  void write(List<FileChange> changes) {
    try {
      Journal journal = Journal.begin(tree.gitDirectory());
      try (var rollback = new Rollback(journal::delete)) {
        write(changes, Plan.of("", changes, new TreeMap<>(), tree.top()), journal, rollback);
        rollback.forget();
      }
    } catch (UncheckedIOException failed) {
      throw JGitProblem.unwritable(tree.top(), failed);
    }
  }

  /** Commits {@code changes} and nothing else; returns the name of the commit. */
  String commit(
      Engine engine, OpenRepository repository, List<FileChange> changes, CommitMessage message) {
    try {
      Proposal proposal = new Proposal(engine.stage(changes), message.text());
      watcher.accept(Step.BLOBS_WRITTEN);
      Plan plan = Plan.of(repository.movingRef(), changes, proposal.files(), tree.top());
      String commit = land(engine, changes, plan, proposal);
      engine.announce(say);
      return commit;
    } catch (UncheckedIOException failed) {
      throw JGitProblem.unwritable(tree.top(), failed);
    }
  }

  private String land(Engine engine, List<FileChange> changes, Plan plan, Proposal written) {
    Journal journal = Journal.begin(tree.gitDirectory());
    try (var rollback = new Rollback(journal::delete)) {
      write(changes, plan, journal, rollback);
      Proposal proposal = review(engine, written, plan, journal);
      IndexLock lock = lock(engine.index(), journal.transaction(), rollback);
      keepIndex(engine.index(), journal.directory(), rollback);
      journal.stagedBefore(engine.staged(plan.paths()));
      watcher.accept(Step.INDEX_KEPT);
      engine.publishIndex(proposal.files(), journal.transaction());
      watcher.accept(Step.INDEX_PUBLISHED);
      String commit = advance(engine, proposal, journal);
      rollback.forget();
      watcher.accept(Step.HEAD_MOVED);
      releaseAfter(commit, lock);
      watcher.accept(Step.INDEX_UNLOCKED);
      return commit;
    }
  }

  private void write(List<FileChange> changes, Plan plan, Journal journal, Rollback rollback) {
    journal.plan(plan);
    watcher.accept(Step.PLANNED);
    new WorkTreeChange(tree.top(), journal.directory(), rollback).apply(changes);
    watcher.accept(Step.WORK_TREE_WRITTEN);
  }

  private Proposal review(Engine engine, Proposal written, Plan plan, Journal journal) {
    Proposal proposal = engine.reviewed(written, verification, say);
    if (!proposal.files().equals(written.files())) {
      journal.plan(plan.asAgreed(tree.top(), proposal.files()));
    }
    watcher.accept(Step.REVIEWED);
    return proposal;
  }

  private IndexLock lock(Path index, String transaction, Rollback rollback) {
    IndexLock lock = IndexLock.take(index, transaction, tree.surroundings().clock(), patience);
    rollback.add(lock::release);
    watcher.accept(Step.INDEX_LOCKED);
    return lock;
  }

  private static void keepIndex(Path index, Path keepsakes, Rollback rollback) {
    try {
      if (Files.exists(index)) {
        Path keepsake = keepsakes.resolve("index");
        DurableFile.keep(index, keepsake);
        rollback.add(() -> DurableFile.restore(index, keepsake));
      } else {
        rollback.add(() -> DurableFile.delete(index));
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Tries anew on the new HEAD if somebody else's commit comes first, unless it is about ours. */
  private String advance(Engine engine, Proposal proposal, Journal journal) {
    List<Head> seen = new ArrayList<>();
    String[] commit = {""};
    boolean moved =
        patience.succeeds(
            () -> {
              Head now = engine.head();
              seen.add(now);
              if (seen.size() > 1 && !engine.same(seen.get(0), now, proposal.files().keySet())) {
                throw overtaken();
              }
              commit[0] = engine.writeCommit(now, proposal);
              journal.attempt(commit[0]);
              watcher.accept(Step.COMMIT_WRITTEN);
              return engine.moveHead(now, commit[0], proposal);
            });
    if (!moved) {
      throw branchLocked();
    }
    return commit[0];
  }

  private Problem branchLocked() {
    try (OpenRepository repository = tree.repository()) {
      return RefLocks.standing(repository, repository.movingRef())
          .map(lock -> IndexLock.busy("The branch is", lock, tree.surroundings().clock()))
          .orElseGet(
              () ->
                  new Problem(
                      ExitCode.GIT,
                      "The branch in %s is moved by another program.".formatted(tree.top()),
                      "Wait for the git command that does it, and run the command again."));
    }
  }

  private static void releaseAfter(String commit, IndexLock lock) {
    try {
      lock.release();
    } catch (UncheckedIOException failed) {
      throw new Problem(
          ExitCode.GIT,
          "Commit %s is made, but %s could not be removed.".formatted(commit, lock),
          "Remove that file, which locks git's index.",
          failed);
    }
  }

  private static Problem overtaken() {
    return new Problem(
        ExitCode.REFUSED,
        "Somebody else has committed the same file meanwhile.",
        "Look at it with 'git log', and run the command again.");
  }
}
