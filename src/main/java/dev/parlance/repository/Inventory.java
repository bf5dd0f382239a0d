package dev.parlance.repository;

import dev.parlance.record.Complaint;
import dev.parlance.record.Demand;
import dev.parlance.record.RecordSummary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The records of a log by number and name, read; what could not be read is a complaint and hides
 * nothing else.
 *
 * @param sharedNumbers numbers that several records of the log have, with the files
 */
public record Inventory(
    RecordDirectory directory,
    List<RecordSummary> all,
    SortedMap<Integer, List<String>> sharedNumbers,
    List<Complaint> complaints) {

  /** Files that stand beside records in many logs and are none. */
  private static final Set<String> BESIDE =
      Set.of("readme.md", "index.md", "template.md", "agents.md", "claude.md", "contributing.md");

  private static final int MANY = 500;

  public Inventory {
    all = List.copyOf(all);
    sharedNumbers = Collections.unmodifiableSortedMap(new TreeMap<>(sharedNumbers));
    complaints = List.copyOf(complaints);
  }

  /** The log as it lies in the work tree. */
  public static Inventory inWorkTree(RecordDirectory directory) {
    return inWorkTree(directory, Demand.NOTHING);
  }

  /**
   * Those records of the work tree that are wanted, each judged while its text is at hand: where
   * there are many, by several threads, and in any order.
   */
  public static Inventory inWorkTree(RecordDirectory directory, Demand demand) {
    var files = new FilesInWorkTree(directory);
    List<String> names = files.names(Inventory::isRecord);
    return of(directory, entries(names, files::read, demand));
  }

  /**
   * The newest records of the work tree, at most so many: those with the highest numbers; by name
   * where there are no numbers. No other file is read, and they are judged in this order.
   */
  public static Inventory newest(RecordDirectory directory, int most, Demand demand) {
    var files = new FilesInWorkTree(directory);
    List<String> names =
        files.names(Inventory::isRecord).stream().sorted(Inventory::olderFirst).toList();
    List<String> last = names.subList(Math.max(0, names.size() - most), names.size());
    return of(directory, entries(last, files::read, demand));
  }

  /** The log as it was at a revision. */
  public static Inventory at(WorkTree tree, RecordDirectory directory, String revision) {
    return of(directory, RecordFiles.at(tree, directory, revision));
  }

  /** Those records at a revision that are wanted, each judged while its text is at hand. */
  public static Inventory at(
      WorkTree tree, RecordDirectory directory, String revision, Demand demand) {
    return of(directory, RecordFiles.at(tree, directory, revision), demand);
  }

  /** The records among these files. */
  public static Inventory of(RecordDirectory directory, RecordFiles files) {
    return of(directory, files, Demand.NOTHING);
  }

  /** The records of this number: none, one, or several where a number was given twice. */
  public List<RecordSummary> numbered(int number) {
    return all.stream().filter(each -> each.number().orElse(-1) == number).toList();
  }

  /** Whether the number of this record is that of another one as well. */
  public boolean sharesItsNumber(RecordSummary record) {
    OptionalInt number = record.number();
    return number.isPresent() && sharedNumbers.containsKey(number.getAsInt());
  }

  /** The same without the complaints about these files. */
  public Inventory without(Set<String> files) {
    return new Inventory(
        directory,
        all,
        sharedNumbers,
        complaints.stream().filter(each -> !files.contains(each.file())).toList());
  }

  private static int olderFirst(String one, String other) {
    int first = RecordSummary.numberOf(one).orElse(0);
    int second = RecordSummary.numberOf(other).orElse(0);
    return first == second ? one.compareTo(other) : Integer.compare(first, second);
  }

  private static boolean isRecord(String name) {
    return !BESIDE.contains(name.toLowerCase(Locale.ROOT));
  }

  private static Inventory of(RecordDirectory directory, RecordFiles files, Demand demand) {
    List<LogFile> all = new ArrayList<>(files.unreadable());
    all.addAll(files.readable());
    return of(directory, all, demand);
  }

  /** Those records among these files that are wanted, each judged while its text is at hand. */
  static Inventory of(RecordDirectory directory, List<LogFile> files, Demand demand) {
    List<LogFile> records =
        files.stream()
            .filter(file -> !(file instanceof RecordFile) || isRecord(file.name()))
            .toList();
    return of(directory, entries(records, Optional::of, demand));
  }

  /** On all processors where there are many: none of the records knows of another. */
  private static <T> List<InventoryEntry> entries(
      List<T> places, Function<T, Optional<LogFile>> reader, Demand demand) {
    Stream<T> each = places.size() < MANY ? places.stream() : places.parallelStream();
    return each.map(reader)
        .flatMap(Optional::stream)
        .map(file -> InventoryEntry.of(file, demand))
        .toList();
  }

  private static Inventory of(RecordDirectory directory, List<InventoryEntry> entries) {
    List<Complaint> complaints = new ArrayList<>();
    SortedMap<Integer, List<String>> numbers = new TreeMap<>();
    for (InventoryEntry each : entries) {
      complaints.addAll(each.complaints());
      if (each.isNumbered()) {
        numbers.computeIfAbsent(each.number(), unused -> new ArrayList<>(1)).add(each.path());
      }
    }
    numbers.values().removeIf(sharing -> sharing.size() == 1);
    List<RecordSummary> wanted =
        entries.stream()
            .sorted((one, other) -> Integer.compare(one.number(), other.number()))
            .flatMap(InventoryEntry::wanted)
            .toList();
    return new Inventory(directory, wanted, numbers, complaints);
  }
}
