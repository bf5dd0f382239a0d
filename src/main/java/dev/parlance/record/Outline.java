package dev.parlance.record;

import dev.parlance.Regex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/** The body of a record: what stands before its first section, and its sections. */
final class Outline {

  /** First headings that are no title. */
  private static final Set<String> NO_TITLES =
      Set.of("status", "context", "context and problem statement", "decision", "summary");

  /** Sections that hold fields and no prose. */
  private static final Set<String> OF_FIELDS =
      Set.of("metadata", "meta", "meta data", "info", "information", "status", "adr status");

  private static final Regex MARKS = new Regex("\\s*(?:>\\s*)?(?:[-*+]\\s+)?");

  private final List<SourceLine> before;
  private final List<Section> sections = new ArrayList<>();

  Outline(Source source) {
    List<Heading> headings = headings(source);
    for (int i = 0; i < headings.size(); i++) {
      int to = i + 1 < headings.size() ? headings.get(i + 1).line().number() : source.size();
      Heading heading = headings.get(i);
      sections.add(new Section(heading, source.lines(heading.bodyFrom(), to)));
    }
    int first = headings.isEmpty() ? source.size() : headings.get(0).line().number();
    this.before = source.lines(source.bodyFrom(), first);
  }

  private static List<Heading> headings(Source source) {
    List<Heading> headings = new ArrayList<>();
    int at = source.bodyFrom();
    while (at < source.size()) {
      Heading heading = Heading.at(source, at);
      if (heading == null) {
        at++;
      } else {
        headings.add(heading);
        at = heading.bodyFrom();
      }
    }
    return headings;
  }

  List<Section> sections() {
    return sections;
  }

  /** The heading that names the record. */
  Optional<Heading> title() {
    for (Section each : sections) {
      if (each.level() == 1) {
        return title(each);
      }
    }
    return sections.isEmpty() ? Optional.empty() : title(sections.get(0));
  }

  /** Whether the first heading, and no other one, is of the first level. */
  boolean hasOneTitle() {
    return !sections.isEmpty()
        && sections.get(0).level() == 1
        && sections.stream().filter(each -> each.level() == 1).count() == 1;
  }

  private static Optional<Heading> title(Section section) {
    return NO_TITLES.contains(section.name()) ? Optional.empty() : Optional.of(section.heading());
  }

  Optional<Section> named(String name) {
    for (Section each : sections) {
      if (each.name().equals(name)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** What stands in the lines of a section that is a field, as below a heading "Date". */
  List<Field> values(Set<String> names) {
    for (Section each : sections) {
      if (names.contains(each.name())) {
        return each.lines().stream()
            .filter(line -> !line.isBlank())
            .map(line -> Fields.keyed(line).orElseGet(() -> bare(each.name(), line)))
            .toList();
      }
    }
    return List.of();
  }

  private static Field bare(String name, SourceLine line) {
    Matcher marks = MARKS.matcher(line.text());
    return Bare.field(name, line, marks.lookingAt() ? marks.end() : 0, line.text().length());
  }

  boolean has(String name) {
    return named(name).isPresent();
  }

  /** The lines before the first section of prose, where fields are. */
  List<SourceLine> header() {
    List<SourceLine> header = new ArrayList<>(before);
    boolean first = true;
    for (Section each : sections) {
      boolean title = first && each.level() <= 2 && !NO_TITLES.contains(each.name());
      if (!title && each.level() <= 2 && !OF_FIELDS.contains(each.name())) {
        header.addAll(leadingFields(each));
        break;
      }
      if (title || !StatusName.isAbout(each.name())) {
        header.addAll(each.lines());
      }
      first = false;
    }
    return header;
  }

  /** Fields may stand at the very beginning of a section of prose. */
  private static List<SourceLine> leadingFields(Section section) {
    List<SourceLine> fields = new ArrayList<>();
    for (SourceLine line : section.lines()) {
      if (!line.isBlank() && !Fields.isFieldLike(line)) {
        break;
      }
      fields.add(line);
    }
    return fields;
  }

  /** Whether a section stands below another one of prose. */
  boolean isNested(Section section) {
    for (Section each : sections) {
      if (each.heading().textFrom() >= section.heading().textFrom()) {
        return false;
      }
      if (each.level() == 2 && each.level() < section.level() && !OF_FIELDS.contains(each.name())) {
        return true;
      }
    }
    return false;
  }
}
