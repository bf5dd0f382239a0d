package dev.parlance.terminal;

import dev.parlance.record.RecordSummary;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What a record says of itself, in a few lines: its title, where it stands, who and what. */
final class RecordHead {

  private RecordHead() {}

  static Text of(RecordSummary record) {
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
            .map(each -> each.verb() + " " + each.target())
            .collect(Collectors.joining(", ")));
    facts.put("file", record.file());
    facts.values().removeIf(String::isBlank);
    Text text = Text.line(RecordTree.id(record) + "  " + record.title(), Ink.STRONG).and("\n\n");
    for (Map.Entry<String, String> fact : facts.entrySet()) {
      String name = fact.getKey() + ":" + " ".repeat(11 - fact.getKey().length());
      text = text.and(Text.of(name, Ink.FAINT)).and(Text.line(fact.getValue())).and("\n");
    }
    return text;
  }
}
