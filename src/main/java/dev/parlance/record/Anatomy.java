package dev.parlance.record;

import dev.parlance.Regex;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/** Where everything stands in a record's file, whatever its dialect. */
final class Anatomy {

  private static final Regex VERSION = new Regex(" +version: *(\\d{1,9}) *");
  private static final Regex COUNTED = new Regex("[1-9]\\d{0,8}");

  /** What records call their day, as a field or as a section of its own. */
  private static final String[] DATE = {
    "date", "datum", "fecha", "data", "tarih", "дата", "日期", "日付", "作成日", "決定日", "날짜", "작성일"
  };

  private static final Set<String> DATES = Set.of(DATE);

  private final Source source;
  private final FrontMatter frontMatter;
  private final Outline outline;
  private final Fields fields;
  private final StatusPlaces status;

  Anatomy(String text) {
    this(new Source(text));
  }

  private Anatomy(Source source) {
    this(source, new FrontMatter(source.frontMatter()));
  }

  Anatomy(Source source, FrontMatter frontMatter) {
    this.source = source;
    this.frontMatter = frontMatter;
    this.outline = new Outline(source);
    this.fields = new Fields(outline.header());
    this.status = StatusPlaces.in(frontMatter, fields, outline);
  }

  Source source() {
    return source;
  }

  FrontMatter frontMatter() {
    return frontMatter;
  }

  Outline outline() {
    return outline;
  }

  Fields fields() {
    return fields;
  }

  Optional<StatusSection> statusSection() {
    return StatusSection.in(outline);
  }

  StatusPlaces status() {
    return status;
  }

  /** The day of the record, as its dialect has it. */
  Optional<Field> date() {
    return frontMatter
        .first("date")
        .or(() -> fields.first(DATE))
        .filter(field -> !field.text().isEmpty())
        .or(() -> frontMatter.first("decided", "decision_date", "decision-date"))
        .or(() -> frontMatter.first("updated", "last-modified", "last_updated", "created"))
        .or(() -> fields.first("last modified", "last updated", "updated", "decided", "created"))
        .or(() -> fields.first("proposal date", "decision date", "creation date", "start date"))
        .or(() -> outline.values(DATES).stream().filter(Anatomy::hasDigit).findFirst());
  }

  private static boolean hasDigit(Field field) {
    return field.text().chars().anyMatch(Character::isDigit);
  }

  /** Whether Parlance wrote the page, and not only a version into it. */
  boolean isOurs() {
    if (!frontMatter.has("parlance")) {
      return false;
    }
    boolean ours = frontMatter.text("parlance").contains("components");
    for (SourceLine line : frontMatter.below("parlance")) {
      ours |= line.text().contains("components");
    }
    return ours;
  }

  /**
   * Where the version of the record stands: one line below Parlance's own key; where that is not
   * there, in a field of the body.
   */
  Optional<Field> version() {
    for (SourceLine line : frontMatter.below("parlance")) {
      Matcher version = VERSION.matcher(line.text());
      if (version.matches()) {
        return Optional.of(Field.of("version", line, version.start(1), version.end(1)));
      }
    }
    return frontMatter.has("parlance")
        ? Optional.empty()
        : fields.first("version").filter(field -> COUNTED.matcher(field.text()).matches());
  }

  /** The version that the file says it is; 1 where it says none. */
  int statedVersion() {
    return version().map(field -> Integer.parseInt(field.text())).orElse(1);
  }

  /**
   * {@code madr-4}, {@code madr-3}, {@code madr-2}, {@code madr}, {@code nygard}, {@code unknown}.
   */
  String dialect() {
    boolean nygard = outline.has("context") && outline.has("decision");
    if (isOurs() || frontMatter.has("decision-makers") || outline.has("confirmation")) {
      return "madr-4";
    }
    if (nygard && !outline.has("decision outcome")) {
      return "nygard";
    }
    if (frontMatter.has("deciders") || outline.has("validation")) {
      return "madr-3";
    }
    boolean listed = fields.first("status", "deciders").isPresent();
    if (outline.has("positive consequences") || (listed && isMadr())) {
      return "madr-2";
    }
    if (frontMatter.has("status") && outline.has("decision outcome")) {
      return "madr-4";
    }
    if (isMadr()) {
      return "madr";
    }
    return listed ? "madr-2" : statusSection().isPresent() ? "nygard" : "unknown";
  }

  private boolean isMadr() {
    return outline.has("context and problem statement") || outline.has("decision outcome");
  }
}
