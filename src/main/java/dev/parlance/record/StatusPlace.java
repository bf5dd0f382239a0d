package dev.parlance.record;

import java.util.List;
import java.util.Optional;

/** Finds a place for a status in a file that has none. */
final class StatusPlace {

  private final Anatomy anatomy;
  private final Source source;
  private final String feed;
  private final Insertion insertion;

  StatusPlace(Anatomy anatomy) {
    this.anatomy = anatomy;
    this.source = anatomy.source();
    this.feed = source.lineEnding();
    this.insertion = new Insertion(source);
  }

  /** The file with the status in it: one line, or one and a blank one. */
  String with(String inFrontMatter, String inBody) {
    Optional<StatusSection> section = anatomy.statusSection();
    if (section.isPresent()) {
      return underHeading(section.get().section(), Prose.capital(inBody));
    }
    if (source.hasFrontMatter()) {
      return insertion.at(source.closingFence().from(), "status: " + inFrontMatter + feed);
    }
    return listed(inBody);
  }

  private String underHeading(Section section, String status) {
    List<SourceLine> lines = section.lines();
    if (lines.isEmpty()) {
      return insertion.below(source.line(section.heading().bodyFrom() - 1), status);
    }
    return lines.get(0).isBlank()
        ? insertion.below(lines.get(0), status, feed)
        : insertion.at(lines.get(0).from(), status + feed + feed);
  }

  private String listed(String status) {
    Optional<SourceLine> item =
        anatomy.outline().header().stream()
            .filter(line -> !line.isBlank())
            .findFirst()
            .filter(line -> line.text().matches("[*-] .*") && Fields.keyed(line).isPresent());
    if (item.isPresent()) {
      String bullet = item.get().text().substring(0, 2);
      return insertion.at(item.get().from(), bullet + "Status: " + status + feed);
    }
    return new TitlePlace(source, anatomy.outline()).below("* Status: " + status);
  }
}
