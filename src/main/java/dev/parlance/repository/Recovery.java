package dev.parlance.repository;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Ends what a crash left half done: a commit that landed is completed, anything else is undone. The
 * caller holds the lock of the log, so that whatever is found is nobody's any more.
 */
final class Recovery {

  /** How long a git that outlived its Parlance may take to move the branch after all. */
  private static final Patience A_MOMENT = new Patience(40, Duration.ofMillis(25));

  private final WorkTree tree;
  private final Patience patience;
  private final Consumer<String> say;

  Recovery(WorkTree tree, Patience patience, Consumer<String> say) {
    this.tree = tree;
    this.patience = patience;
    this.say = say;
  }

  /** Ends every transaction that was cut short, and says so. */
  void run() {
    List<Journal> left = Journal.left(tree.gitDirectory());
    try {
      if (!left.isEmpty()) {
        end(left);
      }
      Journal.tidy(tree.gitDirectory());
      IndexLock.clear(tree.gitDirectory().resolve("index"));
    } catch (UncheckedIOException failed) {
      throw JGitProblem.unwritable(tree.top(), failed);
    }
  }

  private void end(List<Journal> left) {
    try (OpenRepository repository = tree.repository()) {
      for (Journal journal : left) {
        journal.plan().ifPresent(plan -> end(repository, journal, plan));
        journal.delete();
      }
    }
  }

  private void end(OpenRepository repository, Journal journal, Plan plan) {
    if (plan.commits()) {
      Engine engine = Serving.committing(repository, plan.paths()).engine(repository);
      endCommit(repository, engine, journal, plan);
      sweep(engine.index().resolveSibling(""), "index.parlance-*");
    } else {
      endWriting(journal, plan);
    }
    sweepFragments(plan);
  }

  private void endCommit(OpenRepository repository, Engine engine, Journal journal, Plan plan) {
    var locks = new RefLocks(repository, plan.ref(), journal.commits());
    boolean landed =
        journal.commits().isEmpty()
            ? landed(engine, journal, plan)
            : A_MOMENT.succeeds(() -> landed(engine, journal, plan));
    locks.clear(A_MOMENT);
    if (landed) {
      say.accept(
          "An earlier command was cut short after its commit of %s; what it left behind is removed."
              .formatted(String.join(", ", plan.paths())));
    } else {
      unstage(engine, journal, plan);
      undo(journal, plan);
    }
    IndexLock.clear(engine.index());
  }

  private static boolean landed(Engine engine, Journal journal, Plan plan) {
    return journal.commits().stream().anyMatch(commit -> engine.reached(commit, plan.ref()))
        || engine.has(engine.head(), plan.staged());
  }

  /** Takes out of the index what we put there; what somebody has staged since stays. */
  private void unstage(Engine engine, Journal journal, Plan plan) {
    SortedMap<String, StagedFile> before = journal.stagedBefore();
    if (before.isEmpty()) {
      return;
    }
    IndexLock lock =
        IndexLock.takeOver(
            engine.index(), journal.transaction(), tree.surroundings().clock(), patience);
    SortedMap<String, StagedFile> now = engine.staged(plan.paths());
    SortedMap<String, StagedFile> ours = new TreeMap<>(before);
    ours.keySet().removeIf(path -> !Objects.equals(plan.staged().get(path), now.get(path)));
    if (!ours.isEmpty()) {
      engine.publishIndex(ours, journal.transaction());
    }
    lock.release();
  }

  private void endWriting(Journal journal, Plan plan) {
    if (plan.files().stream().allMatch(file -> file.found(tree.top()).equals(file.after()))) {
      say.accept(
          "An earlier command was cut short after it had written %s."
              .formatted(String.join(", ", plan.paths())));
    } else {
      undo(journal, plan);
    }
  }

  private void undo(Journal journal, Plan plan) {
    Path recovered =
        tree.gitDirectory().resolve("parlance/recovered").resolve(journal.transaction());
    var undo = new WorkTreeUndo(tree.top(), journal.directory(), recovered);
    List<String> edited = undo.undo(plan);
    say.accept(
        "An earlier command was cut short before its commit of %s, which is taken back%s."
            .formatted(
                String.join(", ", plan.paths()),
                Files.exists(recovered) ? "; its text is in " + recovered : ""));
    edited.forEach(
        path -> say.accept("%s was changed since then, and stays as it is.".formatted(path)));
  }

  private void sweepFragments(Plan plan) {
    Set<Path> directories = new LinkedHashSet<>();
    plan.paths().forEach(path -> directories.add(tree.top().resolve(path).resolveSibling("")));
    directories.add(tree.gitDirectory());
    directories.forEach(directory -> sweep(directory, DurableFile.FRAGMENTS));
  }

  private static void sweep(Path directory, String names) {
    if (!Files.isDirectory(directory)) {
      return;
    }
    try (DirectoryStream<Path> fragments = Files.newDirectoryStream(directory, names)) {
      for (Path fragment : fragments) {
        Files.deleteIfExists(fragment);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
