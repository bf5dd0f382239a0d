package dev.parlance.repository;

import dev.parlance.record.Complaint;
import dev.parlance.record.RecordSummary;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What one file gives to an inventory.
 *
 * @param summary nothing where the file could not be read
 * @param number of the record; more than any where it has none
 * @param wanted whether the inventory lists it
 */
record InventoryEntry(
    @Nullable RecordSummary summary, int number, boolean wanted, List<Complaint> complaints) {

  private static final int UNNUMBERED = Integer.MAX_VALUE;

  static InventoryEntry of(LogFile file, BiPredicate<RecordSummary, String> wanted) {
    if (file instanceof UnreadableFile unreadable) {
      Complaint complaint = new Complaint(file.path(), 1, unreadable.reason());
      return new InventoryEntry(null, UNNUMBERED, false, List.of(complaint));
    }
    String text = ((RecordFile) file).text();
    RecordSummary record = RecordSummary.read(file.path(), text);
    return new InventoryEntry(
        record, record.number().orElse(UNNUMBERED), wanted.test(record, text), record.complaints());
  }

  boolean isNumbered() {
    return number != UNNUMBERED;
  }

  RecordSummary record() {
    return Objects.requireNonNull(summary);
  }
}
