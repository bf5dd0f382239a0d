package dev.parlance.record;

import java.util.List;
import java.util.Optional;

/** Finds a place for a status in a file that has none. */
final class StatusPlace {

  private final Anatomy anatomy;
  private final Source source;
  private final String feed;

  StatusPlace(Anatomy anatomy) {
    this.anatomy = anatomy;
    this.source = anatomy.source();
    this.feed = source.lineEnding();
  }

  /** The file with the status in it: one line, or one and a blank one. */
  String with(String inFrontMatter, String inBody) {
    Splice splice = new Splice(source.text());
    Optional<StatusSection> section = anatomy.statusSection();
    if (section.isPresent()) {
      return underHeading(splice, section.get().section(), Prose.capital(inBody));
    }
    if (source.hasFrontMatter()) {
      return splice
          .insert(source.closingFence().from(), "status: " + inFrontMatter + feed)
          .result();
    }
    return listed(splice, inBody);
  }

  private String underHeading(Splice splice, Section section, String status) {
    List<SourceLine> lines = section.lines();
    if (lines.isEmpty()) {
      return insertAfter(splice, source.lines().get(section.heading().bodyFrom() - 1), status, "");
    }
    return lines.get(0).isBlank()
        ? insertAfter(splice, lines.get(0), status, feed)
        : splice.insert(lines.get(0).from(), status + feed + feed).result();
  }

  private String listed(Splice splice, String status) {
    Optional<SourceLine> item =
        anatomy.outline().header().stream()
            .filter(line -> !line.isBlank())
            .findFirst()
            .filter(line -> line.text().matches("[*-] .*") && Fields.keyed(line).isPresent());
    if (item.isPresent()) {
      String bullet = item.get().text().substring(0, 2);
      return splice.insert(item.get().from(), bullet + "Status: " + status + feed).result();
    }
    String line = "* Status: " + status;
    Optional<Heading> title = anatomy.outline().title();
    if (title.isEmpty()) {
      int start = source.lines().isEmpty() ? source.text().length() : source.lines().get(0).from();
      return splice.insert(start, line + feed + feed).result();
    }
    SourceLine last = source.lines().get(title.get().bodyFrom() - 1);
    return insertAfter(splice, last, feed + line, "");
  }

  /** Below a line, which may be the last and lack its line feed. */
  private String insertAfter(Splice splice, SourceLine line, String words, String blank) {
    int at = source.after(line);
    boolean open = at == source.text().length() && !source.text().endsWith("\n");
    return splice.insert(at, open ? feed + words : words + feed + blank).result();
  }
}
