package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import dev.parlance.record.DecisionRecord;
import dev.parlance.record.RecordReader;
import dev.parlance.record.RecordStatus;
import dev.parlance.record.RecordSummary;
import dev.parlance.repository.Inventory;
import dev.parlance.repository.NamedFile;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** The records of a log that decide on languages, read whole, one after the other. */
final class Decisions {

  /** Records that rule, or shall. */
  private static final Set<RecordStatus> STANDING =
      EnumSet.of(RecordStatus.ACCEPTED, RecordStatus.PROPOSED);

  private final Project project;
  private final List<RecordSummary> wanted;

  private Decisions(Project project, List<RecordSummary> wanted) {
    this.project = project;
    this.wanted = wanted;
  }

  /** Those that are accepted or proposed. */
  static Decisions standing(Project project, Console console) {
    Inventory records =
        project.records(
            text -> record -> STANDING.contains(record.status()) && decides(record, text), console);
    Set<String> told = Set.copyOf(records.all().stream().map(RecordSummary::file).toList());
    Project.warn(records.without(told), console); // what is wrong with these, reading them will say
    return new Decisions(project, records.all());
  }

  /** Those that somebody typed the numbers of, whatever their status. */
  static Decisions numbered(Project project, List<String> typed) {
    List<RecordSummary> wanted = new ArrayList<>();
    for (String each : typed) {
      Meant meant = project.meant(each);
      meant.records().forEach(record -> requireDecision(record, meant));
      wanted.addAll(meant.records());
    }
    return new Decisions(project, wanted);
  }

  /** The one that somebody typed the number or the file's name of. */
  static RecordSummary one(Project project, String typed) {
    Meant meant = project.meant(typed);
    requireDecision(meant.one(), meant);
    return meant.one();
  }

  int size() {
    return wanted.size();
  }

  /** Hands them out in the log's order; answers what is wrong with those that cannot be read. */
  List<Problem> each(BiConsumer<RecordSummary, DecisionRecord> use) {
    List<Problem> problems = new ArrayList<>();
    for (RecordSummary summary : wanted) {
      try {
        use.accept(summary, read(project, summary));
      } catch (Problem unreadable) {
        problems.add(unreadable);
      }
    }
    return problems;
  }

  /**
   * The decision in a record.
   *
   * @throws Problem with file, line and column where it holds none
   */
  static DecisionRecord read(Project project, RecordSummary summary) {
    String text = NamedFile.at(project.tree(), summary.file()).text().orElse("");
    return RecordReader.read(summary.file(), text);
  }

  private static void requireDecision(RecordSummary record, Meant meant) {
    if (!decides(record, meant.text(record))) {
      throw new Problem(
          ExitCode.REFUSED,
          "%s decides on no component's language.".formatted(RecordTree.id(record)),
          "parlance components lists the records that do.");
    }
  }

  /** Also where what it decides cannot be read. */
  private static boolean decides(RecordSummary record, String text) {
    return !record.components().isEmpty()
        || text.lines().takeWhile(line -> !line.startsWith("#")).anyMatch("parlance:"::equals);
  }
}
