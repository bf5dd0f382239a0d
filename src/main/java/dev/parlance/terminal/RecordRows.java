package dev.parlance.terminal;

import dev.parlance.record.RecordSummary;
import dev.parlance.repository.Inventory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Records as rows of comma-separated values; lists within a field are parted by semicolons. */
final class RecordRows {

  private static final List<String> HEADINGS =
      List.of(
          "number",
          "id",
          "title",
          "status",
          "rawStatus",
          "date",
          "version",
          "components",
          "deciders",
          "tags",
          "links",
          "file",
          "dialect");

  private RecordRows() {}

  static List<List<String>> of(Inventory records) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEADINGS);
    records.all().forEach(each -> rows.add(row(each)));
    return rows;
  }

  private static List<String> row(RecordSummary record) {
    return List.of(
        record.number().isPresent() ? Integer.toString(record.number().getAsInt()) : "",
        RecordTree.id(record),
        record.title(),
        record.status().word(),
        record.rawStatus(),
        record.date(),
        Integer.toString(record.version()),
        record.components().stream()
            .map(each -> each.name() + "=" + each.language())
            .collect(Collectors.joining("; ")),
        String.join("; ", record.deciders()),
        String.join("; ", record.tags()),
        record.links().stream()
            .map(each -> each.verb() + " " + record.said(each))
            .collect(Collectors.joining("; ")),
        record.file(),
        record.dialect());
  }
}
