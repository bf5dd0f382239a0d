package dev.parlance.record;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number that a record had before, written where its dialect has such things: a key of the
 * front matter, an item of the list below the title, or else a line of its own above the sections.
 */
final class FormerNumber {

  private static final String KEY = "former-number";
  private static final String WORDS = "Former number";
  private static final Pattern ITEM = Pattern.compile("\\s*[-*+]\\s+(?:\\*\\*|__)?\\p{L}[^:]*:.*");

  private FormerNumber() {}

  /** The text with the number noted; behind others where there were others before. */
  static String noted(String text, String number) {
    Anatomy anatomy = new Anatomy(text);
    Optional<Field> there =
        anatomy.frontMatter().first(KEY).or(() -> anatomy.fields().first("former number"));
    if (there.isPresent() && !there.get().text().isEmpty()) {
      return new Splice(text).insert(there.get().span().to(), ", " + number).result();
    }
    Source source = anatomy.source();
    if (source.hasFrontMatter()) {
      String line = "%s: \"%s\"%s".formatted(KEY, number, source.lineEnding());
      return new Splice(text).insert(source.closingFence().from(), line).result();
    }
    return inBody(anatomy, number);
  }

  private static String inBody(Anatomy anatomy, String number) {
    Source source = anatomy.source();
    String feed = source.lineEnding();
    List<SourceLine> header = anatomy.outline().header();
    for (int i = header.size() - 1; i >= 0; i--) {
      Matcher item = ITEM.matcher(header.get(i).text());
      if (item.matches()) {
        String bullet = header.get(i).text().replaceFirst("^(\\s*[-*+]\\s+).*", "$1");
        return after(source, header.get(i), bullet + WORDS + ": " + number + feed);
      }
    }
    String paragraph = feed + WORDS + ": " + number + feed;
    Optional<SourceLine> day =
        header.stream().filter(line -> line.text().startsWith("Date:")).findFirst();
    if (day.isPresent()) {
      return after(source, day.get(), paragraph);
    }
    return anatomy
        .outline()
        .title()
        .map(title -> after(source, source.lines().get(title.bodyFrom() - 1), paragraph))
        .orElse(source.text());
  }

  private static String after(Source source, SourceLine line, String words) {
    int at = source.after(line);
    boolean open = !source.text().substring(0, at).endsWith("\n");
    return new Splice(source.text()).insert(at, (open ? source.lineEnding() : "") + words).result();
  }
}
