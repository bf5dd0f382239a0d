package dev.parlance.terminal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A page of help: prose, and terms with what they mean beside them, or below them on a narrow
 * screen.
 */
final class Page {

  private static final int WIDEST_TERM = 26;
  private static final int NARROWEST_MEANING = 30;
  private static final int BELOW = 6;

  private final List<Section> sections = new ArrayList<>();

  private record Section(String heading, String prose, Map<String, String> terms) {}

  Page prose(String prose) {
    sections.add(new Section("", prose, Map.of()));
    return this;
  }

  /** A heading with terms below it; nothing at all where there are none. */
  Page terms(String heading, Map<String, String> terms) {
    if (!terms.isEmpty()) {
      sections.add(new Section(heading, "", new LinkedHashMap<>(terms)));
    }
    return this;
  }

  Text text(int columns) {
    int beside = 4 + widestTerm();
    int indent = columns - beside < NARROWEST_MEANING ? BELOW : beside;
    Text text = Text.of("");
    for (Section section : sections) {
      text = text.and(text.spans().size() == 1 ? "" : "\n").and(show(section, indent, columns));
    }
    return text;
  }

  private int widestTerm() {
    return sections.stream()
        .flatMap(section -> section.terms().keySet().stream())
        .mapToInt(String::length)
        .filter(width -> width <= WIDEST_TERM)
        .max()
        .orElse(0);
  }

  private static Text show(Section section, int indent, int columns) {
    if (section.terms().isEmpty()) {
      return Text.of(String.join("\n", Paragraph.lines(section.prose(), columns)) + "\n");
    }
    String heading = String.join("\n", Paragraph.lines(section.heading() + ":", columns));
    Text text = Text.of(heading, Ink.STRONG).and("\n");
    for (Map.Entry<String, String> term : section.terms().entrySet()) {
      text = text.and(definition(term.getKey(), term.getValue(), indent, columns));
    }
    return text;
  }

  private static String definition(String term, String meaning, int indent, int columns) {
    String margin = "\n" + " ".repeat(indent);
    String beside = String.join(margin, Paragraph.lines(meaning, columns - indent));
    boolean fits = term.length() + 4 <= indent;
    return "  " + term + (fits ? " ".repeat(indent - 2 - term.length()) : margin) + beside + "\n";
  }
}
