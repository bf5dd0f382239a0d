package dev.parlance.record;

import java.util.Optional;

/** The place below the title of a record, for what no other place is there for. */
final class TitlePlace {

  private final Source source;
  private final Optional<Heading> title;

  TitlePlace(Source source, Outline outline) {
    this.source = source;
    this.title = outline.title();
  }

  /** The file with a line below its title, or before all else where it has none. */
  String below(String line) {
    Insertion insertion = new Insertion(source);
    String feed = source.lineEnding();
    if (title.isEmpty()) {
      int start = source.size() == 0 ? source.text().length() : source.line(0).from();
      return insertion.at(start, line + feed + feed);
    }
    return insertion.below(source.line(title.get().bodyFrom() - 1), feed + line);
  }
}
