package dev.parlance.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The body of a record: what stands before its first section, and its sections. */
final class Outline {

  /** First headings that are no title. */
  private static final Set<String> NO_TITLES =
      Set.of("status", "context", "context and problem statement", "decision", "summary");

  /** Sections that hold fields and no prose. */
  private static final Set<String> OF_FIELDS =
      Set.of("metadata", "meta", "meta data", "info", "information", "status", "adr status");

  private final List<SourceLine> before = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();

  Outline(List<SourceLine> body) {
    List<SourceLine> current = before;
    @Nullable Heading open = null;
    for (int i = 0; i < body.size(); i++) {
      SourceLine line = body.get(i);
      SourceLine below = i + 1 < body.size() ? body.get(i + 1) : null;
      Heading heading = line.isBlank() ? null : Heading.at(line, below);
      if (heading == null) {
        current.add(line);
        continue;
      }
      if (open != null) {
        sections.add(new Section(open, current));
      }
      open = heading;
      current = new ArrayList<>();
      i += heading.bodyFrom() - line.number() - 1;
    }
    if (open != null) {
      sections.add(new Section(open, current));
    }
  }

  List<Section> sections() {
    return sections;
  }

  /** The heading that names the record. */
  Optional<Heading> title() {
    Optional<Heading> main =
        sections.stream().map(Section::heading).filter(each -> each.level() == 1).findFirst();
    return main.or(() -> sections.stream().map(Section::heading).findFirst())
        .filter(each -> !NO_TITLES.contains(each.name()));
  }

  Optional<Section> named(String name) {
    return sections.stream().filter(each -> each.name().equals(name)).findFirst();
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
      if (!each.name().endsWith("status")) {
        header.addAll(each.lines());
      }
      first = false;
    }
    return header;
  }

  /** Fields may stand at the very beginning of a section of prose. */
  private static List<SourceLine> leadingFields(Section section) {
    return section.lines().stream()
        .takeWhile(line -> line.isBlank() || Fields.isFieldLike(line))
        .toList();
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
