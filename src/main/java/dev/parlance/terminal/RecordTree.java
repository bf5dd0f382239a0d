package dev.parlance.terminal;

import dev.parlance.record.Complaint;
import dev.parlance.record.RecordStatus;
import dev.parlance.record.RecordSummary;
import dev.parlance.repository.Inventory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Records as the commands print them, for people and for programs. */
final class RecordTree {

  private RecordTree() {}

  /** The object of {@code list --json}. */
  static Map<String, Object> of(Inventory records) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("directory", records.directory().path());
    tree.put("records", records.all().stream().map(RecordTree::of).toList());
    tree.put("problems", problems(records));
    return tree;
  }

  static List<Map<String, Object>> problems(Inventory records) {
    return records.complaints().stream().map(RecordTree::problem).toList();
  }

  private static Map<String, Object> problem(Complaint each) {
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("file", each.file());
    problem.put("line", each.line());
    problem.put("text", each.text());
    return problem;
  }

  static Map<String, Object> of(RecordSummary record) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("number", record.number().isPresent() ? record.number().getAsInt() : null);
    tree.put("id", id(record));
    tree.put("title", record.title());
    tree.put("status", record.status().word());
    tree.put("rawStatus", record.rawStatus());
    tree.put("date", record.date());
    tree.put("file", record.file());
    tree.put("dialect", record.dialect());
    tree.put("version", record.version());
    tree.put(
        "components",
        record.components().stream()
            .map(each -> pair("name", each.name(), "language", each.language()))
            .toList());
    tree.put("deciders", record.deciders());
    tree.put("tags", record.tags());
    tree.put("links", links(record));
    return tree;
  }

  /** What a record is called: see {@link RecordSummary#id}. */
  static String id(RecordSummary record) {
    return record.id();
  }

  /** The title; faint, where that is only the name of a file without one. */
  static Text heading(RecordSummary record, Ink ink) {
    return Text.line(record.heading(), record.title().isBlank() ? Ink.FAINT : ink);
  }

  /** The status; the file's own words where they are not understood. */
  static String status(RecordSummary record) {
    return record.status() == RecordStatus.UNKNOWN
        ? "unknown: " + record.rawStatus()
        : record.status().word();
  }

  private static List<Map<String, Object>> links(RecordSummary record) {
    return record.links().stream()
        .map(each -> pair("verb", each.verb(), "target", record.said(each)))
        .toList();
  }

  private static Map<String, Object> pair(
      String firstKey, String first, String secondKey, String second) {
    Map<String, Object> pair = new LinkedHashMap<>();
    pair.put(firstKey, first);
    pair.put(secondKey, second);
    return pair;
  }
}
