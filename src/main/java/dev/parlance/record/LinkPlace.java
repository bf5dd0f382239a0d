package dev.parlance.record;

import java.util.List;
import java.util.Optional;

/** Finds a place for a line that names a relation. */
final class LinkPlace {

  private final Anatomy anatomy;
  private final Source source;
  private final String feed;

  LinkPlace(Anatomy anatomy) {
    this.anatomy = anatomy;
    this.source = anatomy.source();
    this.feed = source.lineEnding();
  }

  /**
   * The file with the line in it: below the status in adr-tools' manner, unless none is said there,
   * for then the relation would be taken for it.
   */
  String with(String line) {
    boolean nygard = anatomy.dialect().equals("nygard");
    Optional<Section> status =
        anatomy
            .statusSection()
            .filter(found -> found.status().isPresent())
            .map(StatusSection::section);
    if (nygard && status.isPresent()) {
      return below(last(status.get()), feed + line);
    }
    String heading = anatomy.dialect().matches("madr(-[34])?") ? "More Information" : "Links";
    Optional<Section> section =
        anatomy.outline().named("links").or(() -> anatomy.outline().named("more information"));
    if (section.isEmpty()) {
      return atTheEnd("## %s%s%s* %s".formatted(heading, feed, feed, line));
    }
    SourceLine last = last(section.get());
    String text = last.text().stripLeading();
    boolean item = text.startsWith("* ") || text.startsWith("- ") || text.startsWith("+ ");
    String bullet = item ? text.substring(0, 2) : "* ";
    return below(last, (item ? "" : feed) + bullet + line);
  }

  private SourceLine last(Section section) {
    return last(source.line(section.heading().bodyFrom() - 1), section.lines());
  }

  /** The last line with anything on it that is before code, or a comment, that never ends. */
  private SourceLine last(SourceLine first, List<SourceLine> lines) {
    SourceLine last = first;
    for (SourceLine each : lines) {
      last = isEmpty(each) || each.from() >= source.hiddenFrom() ? last : each;
    }
    return last;
  }

  /** A line of code or of a comment has no text that counts, and is not empty. */
  private boolean isEmpty(SourceLine line) {
    return source.text().substring(line.from(), source.after(line)).isBlank();
  }

  private String below(SourceLine line, String words) {
    int at = source.after(line);
    boolean open = !source.text().substring(0, at).endsWith("\n");
    return new Splice(source.text()).insert(at, open ? feed + words : words + feed).result();
  }

  private String atTheEnd(String words) {
    String text = source.text();
    if (source.hiddenFrom() < text.length()) {
      return below(last(source.line(0), source.lines()), feed + words);
    }
    String gap = text.endsWith("\n") ? feed : feed + feed;
    return text + gap + words + (text.endsWith("\n") ? feed : "");
  }
}
