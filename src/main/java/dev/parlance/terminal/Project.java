package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import dev.parlance.Surroundings;
import dev.parlance.record.Complaint;
import dev.parlance.record.Demand;
import dev.parlance.repository.Inventory;
import dev.parlance.repository.RecordDirectory;
import dev.parlance.repository.RecordFiles;
import dev.parlance.repository.RecordLog;
import dev.parlance.repository.WorkTree;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.List;
import java.util.function.Consumer;

/** The repository that one call is about, and the log of records in it. */
record Project(WorkTree tree, RecordDirectory directory) {

  static final Option NO_COMMIT =
      Option.flag("no-commit", "Write the file and leave the commit to you.");

  static final Option NO_VERIFY =
      Option.flag("no-verify", "Skip the hooks that may refuse the commit, as git does.");

  static Project open(Words words, Surroundings surroundings) {
    return of(WorkTree.open(surroundings.in(words.directory(surroundings))));
  }

  static Project of(WorkTree tree) {
    return new Project(tree, RecordDirectory.find(tree));
  }

  /** The log to write to; refused before anything is asked where it cannot be. */
  RecordLog writable(Words words, Console console) {
    refuseSecondLog();
    if (words.flag(NO_COMMIT.name())) {
      tree.requireWritable(directory);
      return RecordLog.writingOnly(tree, directory, console::say);
    }
    return committing(words, console);
  }

  /** The log to commit to; refused before anything is asked where it cannot be. */
  RecordLog committing(Words words, Console console) {
    tree.requireCommittable(directory).forEach(console::warn);
    warnOfLeftOut(console);
    console.detail(() -> "The commit is made by %s.".formatted(tree.engine(directory)));
    RecordLog log = RecordLog.committing(tree, directory, console::say);
    return words.flag(NO_VERIFY.name()) ? log.unverified() : log;
  }

  private void refuseSecondLog() {
    directory
        .rival()
        .ifPresent(
            other -> {
              throw new Problem(
                  ExitCode.REFUSED,
                  "There is no %s yet, and %s looks like a log of records already."
                      .formatted(directory.path(), other),
                  "Take that up: %s. For a log beside it: %s"
                      .formatted(InitCommand.into(other), InitCommand.into(directory.path())));
            });
  }

  /** Whether the repository has settings of its own for Parlance. */
  boolean isPrepared() {
    return Files.exists(tree.top().resolve(RecordDirectory.SETTINGS), LinkOption.NOFOLLOW_LINKS);
  }

  /** Who decides where the answers do not say: the person whom git would name. */
  List<String> deciders() {
    return tree.author().stream().toList();
  }

  Inventory records() {
    return Inventory.inWorkTree(directory);
  }

  /** Those of the newest records of the log, at most so many, that are wanted; oldest first. */
  Inventory newest(int most, Demand demand) {
    return Inventory.newest(directory, most, demand);
  }

  /**
   * The records that are wanted, each judged by what it says of itself and by its text: where there
   * are many, by several threads, and in any order.
   */
  Inventory records(Demand demand, Console console) {
    try (Waiting waiting = console.waiting("records read")) {
      return Inventory.inWorkTree(directory, waiting.counting(demand));
    }
  }

  /** The same of a revision, read from what is committed. */
  Inventory recordsAt(String revision, Demand demand) {
    return Inventory.at(tree, directory, revision, demand);
  }

  /** Says that the log is looked at in part, where a sparse checkout has only a part of it. */
  void warnOfLeftOut(Console console) {
    int files = tree.leftOut(directory);
    if (files > 0) {
      console.warn(
          "This sparse checkout leaves %d of the files in %s out, and they do not count here. To have them: git sparse-checkout add %2$s"
              .formatted(files, directory.path()));
    }
  }

  /** Says which files could not be read whole, and which of these numbers name several. */
  static void warn(Inventory records, Console console) {
    for (Complaint complaint : records.complaints()) {
      console.warn("%s:%d: %s".formatted(complaint.file(), complaint.line(), complaint.text()));
    }
    List<String> shared =
        records.all().stream()
            .filter(records::sharesItsNumber)
            .map(RecordTree::id)
            .distinct()
            .toList();
    if (!shared.isEmpty()) {
      console.warn("More than one record has the number %s.".formatted(String.join(", ", shared)));
    }
  }

  /** The records that somebody typed the number or the name of; several of one number. */
  Meant meant(String typed) {
    return meant(typed, foreseen -> {});
  }

  /** The same; the path of each file that may be meant is told before that is read. */
  Meant meant(String typed, Consumer<String> foreseen) {
    return Lookup.among(
        directory, names -> RecordFiles.inWorkTree(directory, names), typed, foreseen);
  }

  /** The same of a revision, read from what is committed. */
  Meant meantAt(String revision, String typed) {
    return Lookup.among(
        directory,
        names -> RecordFiles.at(tree, directory, revision, names),
        typed,
        foreseen -> {});
  }
}
