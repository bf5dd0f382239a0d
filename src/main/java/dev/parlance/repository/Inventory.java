package dev.parlance.repository;

import dev.parlance.record.Complaint;
import dev.parlance.record.RecordSummary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
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
  private static final Set<String> BESIDE = Set.of("readme.md", "index.md", "template.md");

  private static final int UNNUMBERED = Integer.MAX_VALUE;
  private static final int MANY = 500;

  public Inventory {
    all = List.copyOf(all);
    sharedNumbers = Collections.unmodifiableSortedMap(new TreeMap<>(sharedNumbers));
    complaints = List.copyOf(complaints);
  }

  /** The log as it lies in the work tree. */
  public static Inventory inWorkTree(RecordDirectory directory) {
    return of(directory, RecordFiles.inWorkTree(directory));
  }

  /** Those records of the work tree that are wanted, each judged while its text is at hand. */
  public static Inventory inWorkTree(
      RecordDirectory directory, BiPredicate<RecordSummary, String> wanted) {
    return of(directory, RecordFiles.inWorkTree(directory), wanted);
  }

  /** The log as it was at a revision. */
  public static Inventory at(WorkTree tree, RecordDirectory directory, String revision) {
    return of(directory, RecordFiles.at(tree, directory, revision));
  }

  /** Those records at a revision that are wanted, each judged while its text is at hand. */
  public static Inventory at(
      WorkTree tree,
      RecordDirectory directory,
      String revision,
      BiPredicate<RecordSummary, String> wanted) {
    return of(directory, RecordFiles.at(tree, directory, revision), wanted);
  }

  /** The records among these files. */
  public static Inventory of(RecordDirectory directory, RecordFiles files) {
    return of(directory, files, (record, text) -> true);
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

  private static boolean isRecord(RecordFile file) {
    return !BESIDE.contains(file.name().toLowerCase(Locale.ROOT));
  }

  /** On all processors where there are many: none of them knows of another. */
  private static List<RecordSummary> read(List<RecordFile> records) {
    Stream<RecordFile> each = records.size() < MANY ? records.stream() : records.parallelStream();
    return each.map(file -> RecordSummary.read(file.path(), file.text())).toList();
  }

  private static Inventory of(
      RecordDirectory directory, RecordFiles files, BiPredicate<RecordSummary, String> wanted) {
    SortedMap<Integer, List<RecordSummary>> byNumber = new TreeMap<>();
    SortedMap<Integer, List<String>> numbers = new TreeMap<>();
    List<Complaint> complaints =
        files.unreadable().stream()
            .map(file -> new Complaint(file.path(), 1, file.reason()))
            .collect(Collectors.toCollection(ArrayList::new));
    List<RecordFile> records = files.readable().stream().filter(Inventory::isRecord).toList();
    List<RecordSummary> read = read(records);
    for (int i = 0; i < records.size(); i++) {
      RecordSummary record = read.get(i);
      complaints.addAll(record.complaints());
      int number = record.number().orElse(UNNUMBERED);
      numbers.computeIfAbsent(number, unused -> new ArrayList<>(1)).add(record.file());
      if (wanted.test(record, records.get(i).text())) {
        byNumber.computeIfAbsent(number, unused -> new ArrayList<>(1)).add(record);
      }
    }
    numbers.remove(UNNUMBERED);
    numbers.values().removeIf(sharing -> sharing.size() == 1);
    return new Inventory(
        directory, byNumber.values().stream().flatMap(List::stream).toList(), numbers, complaints);
  }
}
