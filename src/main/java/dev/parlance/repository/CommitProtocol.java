package dev.parlance.repository;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
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

  /** {@code say} is told what hooks say, {@code watcher} how far a commit has come. */
  CommitProtocol(WorkTree tree, Patience patience, Consumer<String> say, Consumer<Step> watcher) {
    this.tree = tree;
    this.patience = patience;
    this.say = say;
    this.watcher = watcher;
  }

  /** Writes {@code changes} to the work tree and leaves the commit to the user. */
  void write(List<FileChange> changes) {
    String transaction = UUID.randomUUID().toString();
    try (var keepsakes = new Keepsakes(tree.gitDirectory(), transaction);
        var rollback = new Rollback()) {
      new WorkTreeChange(tree.top(), keepsakes.directory(), rollback).apply(changes);
      watcher.accept(Step.WORK_TREE_WRITTEN);
      rollback.forget();
    } catch (UncheckedIOException failed) {
      throw JGitProblem.unwritable(tree.top(), failed);
    }
  }

  /** Commits {@code changes} and nothing else; returns the name of the commit. */
  String commit(List<FileChange> changes, CommitMessage message) {
    String transaction = UUID.randomUUID().toString();
    try (OpenRepository repository = tree.repository();
        var keepsakes = new Keepsakes(tree.gitDirectory(), transaction);
        var rollback = new Rollback()) {
      Engine engine =
          Serving.committing(repository, changes.stream().map(FileChange::path).toList())
              .engine(repository);
      Proposal written = new Proposal(engine.stage(changes), message.text());
      watcher.accept(Step.BLOBS_WRITTEN);
      new WorkTreeChange(tree.top(), keepsakes.directory(), rollback).apply(changes);
      watcher.accept(Step.WORK_TREE_WRITTEN);
      Proposal proposal = engine.reviewed(written, say);
      watcher.accept(Step.REVIEWED);
      IndexLock lock = lock(engine.index(), transaction, rollback);
      keepIndex(engine.index(), keepsakes.directory(), rollback);
      engine.publishIndex(proposal.files(), transaction);
      watcher.accept(Step.INDEX_PUBLISHED);
      String commit = advance(engine, proposal);
      rollback.forget();
      releaseAfter(commit, lock);
      watcher.accept(Step.HEAD_MOVED);
      engine.announce(say);
      return commit;
    } catch (UncheckedIOException failed) {
      throw JGitProblem.unwritable(tree.top(), failed);
    }
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
        Files.createDirectories(keepsakes);
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
  private String advance(Engine engine, Proposal proposal) {
    Head[] head = {engine.head()};
    String[] commit = {""};
    boolean moved =
        patience.succeeds(
            () -> {
              Head now = engine.head();
              if (!engine.same(head[0], now, proposal.files().keySet())) {
                throw overtaken();
              }
              head[0] = now;
              commit[0] = engine.writeCommit(now, proposal);
              watcher.accept(Step.COMMIT_WRITTEN);
              return engine.moveHead(now, commit[0], proposal);
            });
    if (!moved) {
      throw new Problem(
          ExitCode.GIT,
          "The branch in %s is locked by another program.".formatted(tree.top()),
          "Wait for the git command that holds it, and run the command again.");
    }
    return commit[0];
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
