package dev.parlance.terminal;

import dev.parlance.record.Link;
import dev.parlance.record.RecordEdit;
import dev.parlance.record.RecordSummary;
import dev.parlance.repository.FileChange;
import dev.parlance.repository.Inventory;
import dev.parlance.repository.LinkTargets;
import dev.parlance.repository.RecordFile;
import dev.parlance.repository.RecordFiles;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The records of a log while some of them are being changed. */
final class Desk {

  private final Inventory records;
  private final Map<String, String> texts = new LinkedHashMap<>();
  private final Map<String, String> edited = new LinkedHashMap<>();

  Desk(Project project) {
    RecordFiles files = RecordFiles.inWorkTree(project.directory());
    this.records = Inventory.of(project.directory(), files);
    for (RecordFile file : files.readable()) {
      texts.put(file.path(), file.text());
    }
  }

  List<RecordSummary> all() {
    return records.all();
  }

  /** The one record that somebody typed the number or the file's name of. */
  RecordSummary one(String typed) {
    return Meant.one(typed, Lookup.in(records, typed));
  }

  /** The record that a link points at, unless none or several could be meant. */
  Optional<RecordSummary> linked(Link link) {
    List<RecordSummary> found = LinkTargets.in(records).of(link);
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** The record as it will be. */
  String text(RecordSummary record) {
    String before = texts.getOrDefault(record.file(), "");
    return edited.getOrDefault(record.file(), before);
  }

  /** Every text of the directory by its path, also those that are no records, such as an index. */
  Map<String, String> texts() {
    return Collections.unmodifiableMap(texts);
  }

  RecordSummary edit(RecordSummary record, UnaryOperator<RecordEdit> change) {
    String after = change.apply(RecordEdit.of(text(record))).text();
    if (!after.equals(text(record))) {
      edited.put(record.file(), after);
    }
    return RecordSummary.read(record.file(), after);
  }

  List<String> changedFiles() {
    return List.copyOf(edited.keySet());
  }

  List<FileChange> changes() {
    return edited.entrySet().stream()
        .map(
            each ->
                FileChange.replace(
                    each.getKey(), texts.getOrDefault(each.getKey(), ""), each.getValue()))
        .toList();
  }
}
