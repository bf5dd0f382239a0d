package dev.parlance.repository;

import dev.parlance.record.Complaint;
import dev.parlance.record.Demand;
import dev.parlance.record.RecordSummary;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one file gives to an inventory.
 *
 * @param record nothing where the file could not be read, or is not wanted
 * @param number of the record; more than any where it has none
 */
record InventoryEntry(
    String path, @Nullable RecordSummary record, int number, List<Complaint> complaints) {

  private static final int UNNUMBERED = Integer.MAX_VALUE;

  static InventoryEntry of(LogFile file, Demand demand) {
    String path = file.path();
    if (file instanceof UnreadableFile unreadable) {
      Complaint complaint = new Complaint(path, 1, unreadable.reason());
      return new InventoryEntry(path, null, UNNUMBERED, List.of(complaint));
    }
    String text = ((RecordFile) file).text();
    int number = RecordSummary.numberOf(path).orElse(UNNUMBERED);
    Demand.Look look = demand.at(text);
    if (!look.mayWant()) {
      return new InventoryEntry(path, null, number, RecordSummary.complaints(path, text));
    }
    RecordSummary record = RecordSummary.read(path, text);
    return new InventoryEntry(
        path, look.wants(record) ? record : null, number, record.complaints());
  }

  boolean isNumbered() {
    return number != UNNUMBERED;
  }

  Stream<RecordSummary> wanted() {
    return Stream.ofNullable(record);
  }
}
