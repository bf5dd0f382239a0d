package dev.parlance.repository;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parlance.record.Complaint;
import dev.parlance.record.RecordSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Every record of a log, read; what could not be read is a complaint and hides nothing else. */
public record Inventory(
    RecordDirectory directory, List<RecordSummary> all, List<Complaint> complaints) {

  /** Files that stand beside records in many logs and are none. */
  private static final Set<String> BESIDE = Set.of("readme.md", "index.md", "template.md");

  public Inventory {
    all = List.copyOf(all);
    complaints = List.copyOf(complaints);
  }

  /** The log as it lies in the work tree. */
  public static Inventory inWorkTree(RecordDirectory directory) {
    return of(directory, RecordFiles.inWorkTree(directory));
  }

  /** The log as it was at a revision. */
  public static Inventory at(WorkTree tree, RecordDirectory directory, String revision) {
    return of(directory, RecordFiles.at(tree, directory, revision));
  }

  /** The records of this number: none, one, or several where a number was given twice. */
  public List<RecordSummary> numbered(int number) {
    return all.stream().filter(each -> each.number().orElse(-1) == number).toList();
  }

  private static Inventory of(RecordDirectory directory, RecordFiles files) {
    List<RecordSummary> all =
        files.readable().stream()
            .filter(file -> !BESIDE.contains(file.name().toLowerCase(Locale.ROOT)))
            .map(file -> RecordSummary.read(file.path(), file.text().getBytes(UTF_8)))
            .toList();
    List<Complaint> complaints =
        files.unreadable().stream()
            .map(file -> new Complaint(file.path(), 1, file.reason()))
            .collect(Collectors.toCollection(ArrayList::new));
    all.forEach(each -> complaints.addAll(each.complaints()));
    return new Inventory(directory, all, complaints);
  }
}
