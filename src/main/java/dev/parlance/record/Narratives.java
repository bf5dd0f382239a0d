package dev.parlance.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the components do, read back from the context of a record: paragraphs before its table. */
final class Narratives {

  private static final Pattern NAMED = Pattern.compile("\\*\\*(.+?)\\*\\*: ?(.*)");

  private Narratives() {}

  /** The narratives by component; none for a component that has none. */
  static Map<String, String> in(RecordText text, List<String> components) {
    Map<String, List<String>> lines = new HashMap<>();
    String current = components.isEmpty() ? "" : components.get(0);
    String before = "";
    for (String line : text.section("Context and Problem Statement")) {
      if (line.startsWith("|")) {
        break;
      }
      Matcher named = NAMED.matcher(line);
      boolean begins =
          components.size() > 1
              && before.isBlank()
              && named.matches()
              && components.contains(Markdown.unescape(named.group(1)));
      current = begins ? Markdown.unescape(named.group(1)) : current;
      lines
          .computeIfAbsent(current, unused -> new ArrayList<>())
          .add(begins ? named.group(2) : line);
      before = line;
    }
    Map<String, String> narratives = new HashMap<>();
    lines.forEach((name, each) -> narratives.put(name, joined(each)));
    return narratives;
  }

  private static String joined(List<String> lines) {
    return Markdown.unescape(String.join("\n", lines).strip());
  }
}
