package dev.parlance.repository;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The log of records: number, file and commit in one step or not at all, one writer at a time,
 * whatever else goes on in the clone.
 */
public final class RecordLog {

  /** What becomes of a file that was written. */
  private enum Ending {
    COMMITTED,
    LEFT_IN_WORK_TREE
  }

  private final WorkTree tree;
  private final RecordDirectory directory;
  private final Ending ending;
  private final CommitProtocol protocol;
  private final Patience patience;
  private final Consumer<String> say;

  private RecordLog(
      WorkTree tree,
      RecordDirectory directory,
      Ending ending,
      CommitProtocol protocol,
      Patience patience,
      Consumer<String> say) {
    this.tree = tree;
    this.directory = directory;
    this.ending = ending;
    this.protocol = protocol;
    this.patience = patience;
    this.say = say;
  }

  /** A log in which everything that is filed is committed, and nobody hears what hooks say. */
  public static RecordLog committing(WorkTree tree, RecordDirectory directory) {
    return committing(tree, directory, line -> {});
  }

  /** The same; {@code say} is told line by line what hooks say and what was recovered. */
  public static RecordLog committing(
      WorkTree tree, RecordDirectory directory, Consumer<String> say) {
    return usual(tree, directory, Ending.COMMITTED, say);
  }

  /** A log whose files are written, and committed by the user. */
  public static RecordLog writingOnly(WorkTree tree, RecordDirectory directory) {
    return writingOnly(tree, directory, line -> {});
  }

  /** The same; {@code say} is told what was recovered. */
  public static RecordLog writingOnly(
      WorkTree tree, RecordDirectory directory, Consumer<String> say) {
    return usual(tree, directory, Ending.LEFT_IN_WORK_TREE, say);
  }

  /** The same log, without the hooks that may refuse a commit. */
  public RecordLog unverified() {
    return new RecordLog(tree, directory, ending, protocol.unverified(), patience, say);
  }

  private static RecordLog usual(
      WorkTree tree, RecordDirectory directory, Ending ending, Consumer<String> say) {
    return new RecordLog(
        tree,
        directory,
        ending,
        new CommitProtocol(tree, Patience.USUAL, say, step -> {}),
        Patience.LONG,
        say);
  }

  static RecordLog watched(
      WorkTree tree, RecordDirectory directory, CommitProtocol protocol, Patience patience) {
    return new RecordLog(tree, directory, Ending.COMMITTED, protocol, patience, line -> {});
  }

  /** The name that a record gets which is filed before anybody else files one. */
  public RecordName next(Slug words) {
    try (OpenRepository repository = tree.repository()) {
      return free(repository, words);
    }
  }

  /**
   * Files the record that {@code author} writes once it has been told its name, which is as the log
   * names its records.
   *
   * @param words in the name
   */
  public Filed file(Slug words, Function<RecordName, NewRecord> author) {
    return locked(repository -> allocate(repository, words, author));
  }

  /** Changes several files in one commit; the commit's name, unless that is left to the user. */
  public Optional<String> change(List<FileChange> changes, CommitMessage message) {
    return locked(repository -> land(repository, changes, message));
  }

  /**
   * Moves a record to the next free number, which {@code author} is told; the commit's name, unless
   * that is left to the user.
   */
  public Optional<String> move(IntFunction<MovedRecord> author) {
    return locked(
        repository -> {
          MovedRecord moved = author.apply(Numbering.after(TakenNames.in(repository, directory)));
          return land(repository, moved.changes(), moved.message());
        });
  }

  private Filed allocate(
      OpenRepository repository, Slug words, Function<RecordName, NewRecord> author) {
    RecordName name = free(repository, words);
    NewRecord record = author.apply(name);
    List<FileChange> changes = new ArrayList<>(record.alongside());
    changes.add(0, FileChange.create(name.path(), record.text()));
    return new Filed(name, land(repository, changes, record.message()).orElse(null));
  }

  /** The manner is that of the files at hand; others, such as the remote's numbers, only count. */
  private RecordName free(OpenRepository repository, Slug words) {
    Set<String> taken = TakenNames.in(repository, directory);
    LocalDate today = tree.surroundings().today();
    FileNaming usual = Log4brains.isUsed(tree) ? FileNaming.OF_LOG4BRAINS : FileNaming.USUAL;
    return FileNaming.of(TakenNames.inWorkTree(directory), usual)
        .match(
            numbered -> {
              RecordNumber number = new RecordNumber(Numbering.after(taken), numbered.width());
              return name(number, numbered.name(today, number.value(), words));
            },
            dated -> name(null, dated.name(today, words, taken)));
  }

  private RecordName name(@Nullable RecordNumber number, String file) {
    return new RecordName(number, directory.pathOf(file));
  }

  /** One look at the repository for all that is done under the lock. */
  private <T> T locked(Function<OpenRepository, T> task) {
    Path common = tree.require(scope(), List.of(directory.samplePath()));
    return new LogLock(common, tree.surroundings(), patience, say)
        .holding(
            () -> {
              protocol.recover();
              try (OpenRepository repository = tree.repository()) {
                return task.apply(repository);
              }
            });
  }

  private Refusal.Scope scope() {
    return ending == Ending.COMMITTED ? Refusal.Scope.COMMITTING : Refusal.Scope.WRITING;
  }

  private Optional<String> land(
      OpenRepository repository, List<FileChange> changes, CommitMessage message) {
    List<String> paths = changes.stream().map(FileChange::path).toList();
    Refusals refusals = new Refusals(repository, paths);
    refusals.requireOfPaths(scope());
    if (ending == Ending.LEFT_IN_WORK_TREE) {
      protocol.write(changes);
      return Optional.empty();
    }
    return Optional.of(
        protocol.commit(refusals.serving().engine(repository), repository, changes, message));
  }
}
