package dev.parlance.terminal;

import dev.parlance.record.RecordSummary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** What a record says of itself, in a few lines: its title, where it stands, who and what. */
final class RecordHead {

  private RecordHead() {}

  private static final int MARGIN = 12;

  static Text of(RecordSummary record, OptionalInt screen) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("status", RecordTree.status(record));
    facts.put("date", record.date());
    facts.put("version", record.version() > 1 ? Integer.toString(record.version()) : "");
    facts.put("deciders", String.join(", ", record.deciders()));
    facts.put("tags", String.join(", ", record.tags()));
    facts.put(
        "languages",
        record.components().stream()
            .map(each -> "%s (%s)".formatted(each.language(), each.name()))
            .collect(Collectors.joining(", ")));
    facts.put(
        "links",
        record.links().stream()
            .map(each -> each.verb() + " " + record.said(each))
            .collect(Collectors.joining(", ")));
    facts.put("file", record.file());
    facts.values().removeIf(String::isBlank);
    String below = "\n" + " ".repeat(MARGIN);
    String title = Safe.line(RecordTree.id(record) + "  " + record.heading());
    int width = screen.orElse(Integer.MAX_VALUE);
    Text text = Text.of(Layout.of(List.of(title), width), Ink.STRONG).and("\n\n");
    for (Map.Entry<String, String> fact : facts.entrySet()) {
      String name = fact.getKey() + ":" + " ".repeat(MARGIN - 1 - fact.getKey().length());
      String value =
          String.join(below, Paragraph.lines(Safe.line(fact.getValue()), width - MARGIN));
      text = text.and(Text.of(name, Ink.FAINT)).and(value + "\n");
    }
    return text;
  }
}
