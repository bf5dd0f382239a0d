package dev.parlance.record;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The prose of a record by its headings, without the fields and the status. */
final class Sections {

  private Sections() {}

  /** The text below each heading; headings that stand there twice are one. */
  static Map<String, String> in(Anatomy anatomy) {
    Map<String, String> sections = new LinkedHashMap<>();
    List<Section> all = anatomy.outline().sections();
    int title = anatomy.outline().title().map(heading -> heading.line().number()).orElse(-1);
    for (Section each : all) {
      boolean head = each.heading().line().number() == title;
      String text = head ? withoutFields(each) : text(anatomy, each);
      if (!each.name().endsWith("status") && !(head && text.isEmpty())) {
        sections.merge(
            head ? "introduction" : Markdown.unescape(each.heading().text()),
            text,
            (one, next) -> one + "\n\n" + next);
      }
    }
    return sections;
  }

  private static String withoutFields(Section section) {
    StringBuilder text = new StringBuilder();
    section.lines().stream()
        .filter(line -> !Fields.isFieldLike(line))
        .forEach(line -> text.append(line.text()).append('\n'));
    return text.toString().strip();
  }

  /** Code and comments are part of it; a line with the status or the day is not. */
  private static String text(Anatomy anatomy, Section section) {
    Set<Integer> meant = new HashSet<>();
    anatomy.status().places().forEach(field -> meant.add(field.line()));
    anatomy.date().ifPresent(field -> meant.add(field.line()));
    Source source = anatomy.source();
    StringBuilder text = new StringBuilder();
    section.lines().stream()
        .filter(line -> !meant.contains(line.number()))
        .forEach(line -> text.append(source.text(), line.from(), source.after(line)));
    return text.toString().replace("\r\n", "\n").strip();
  }
}
