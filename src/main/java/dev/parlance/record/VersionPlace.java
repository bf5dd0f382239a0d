package dev.parlance.record;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says which version of a record a file is, where nothing says so yet: below Parlance's own key of
 * the front matter; where there is none, as the record's other fields say what they do.
 */
final class VersionPlace {

  private static final String NAME = "version";

  private final Anatomy anatomy;
  private final Source source;
  private final String feed;

  VersionPlace(Anatomy anatomy) {
    this.anatomy = anatomy;
    this.source = anatomy.source();
    this.feed = source.lineEnding();
  }

  /** The file with the version in it; none where another kind of version already stands there. */
  Optional<String> with(int version) {
    if (source.hasFrontMatter()) {
      String ours = "parlance:%1$s  version: %2$d%1$s".formatted(feed, version);
      return Optional.of(new Insertion(source).at(source.closingFence().from(), ours));
    }
    if (anatomy.fields().first(NAME).isPresent()) {
      return Optional.empty();
    }
    String value = Integer.toString(version);
    return beside(value)
        .or(() -> Optional.of(new TitlePlace(source, anatomy.outline()).below(line(value))));
  }

  private static String line(String value) {
    return Prose.capital(NAME) + ": " + value;
  }

  /** Below the day, the people or the status, whichever the record gives in a line of its own. */
  private Optional<String> beside(String value) {
    return Stream.of("date", "deciders", "status")
        .flatMap(key -> anatomy.fields().first(key).stream())
        .flatMap(field -> beside(field, value).stream())
        .findFirst();
  }

  private Optional<String> beside(Field field, String value) {
    SourceLine line = source.line(field.line());
    return FieldShape.of(line, field).map(shape -> below(line, shape, shape.line(NAME, value)));
  }

  private String below(SourceLine line, FieldShape shape, String addition) {
    int next = line.number() + 1;
    boolean ruled = next < source.size() && source.line(next).text().matches("[|:\\- ]*-[|:\\- ]*");
    SourceLine last = ruled ? source.line(next) : line;
    boolean apart = shape.isPlain() && isBlank(line.number() - 1) && isBlank(next);
    return new Insertion(source).below(last, (apart ? feed : "") + addition);
  }

  private boolean isBlank(int line) {
    return line < 0 || line >= source.size() || source.line(line).isBlank();
  }
}
