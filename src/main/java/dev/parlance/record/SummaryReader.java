package dev.parlance.record;

import dev.parlance.Regex;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** Reads a record of any dialect as far as a log needs it. Nothing in a file makes it fail. */
final class SummaryReader {

  private static final Regex NUMBERED =
      new Regex(
          "\\[?((?:M?ADR|DR|AD|RFC)[-_ #]{0,2})?(\\d{1,6})\\]?(\\s*[.:)–—-]+\\s+|\\s*：\\s*|\\s+|-(?=\\p{L}))(?=\\S)");

  private static final Regex EMPHASIZED = new Regex("(\\*{1,2}|_{1,2})((?:(?!\\1).)+)\\1");

  private static final Regex AROUND_DAY = new Regex("^[\\[{<\\s]+|[\\]}>\\s]*(?:<!--.*)?$");

  private static final Regex PROFILE = new Regex("\\[([^\\[\\]]+)\\]\\([^()]*\\)");
  private static final Regex HANDLES = new Regex("@\\S+(?: +@\\S+)+");

  /** What templates say about lists of people and tags. */
  private static final Regex HELP =
      new Regex("(?i)[\\[{]*\\s*(?:list everyone|space and/or comma|deciders\\b|tags\\b)");

  /** What records call those who decide; where nobody is named so, its authors did. */
  private static final List<String> DECIDERS =
      List.of(
          "decision-makers",
          "decision makers",
          "deciders",
          "decider(s)",
          "decider",
          "decided by",
          "entscheider",
          "décideurs",
          "decisores",
          "decisori",
          "决策者",
          "決策者",
          "決定者",
          "의사결정자",
          "authors",
          "author(s)",
          "author",
          "autoren",
          "autores",
          "autor",
          "auteurs",
          "auteur",
          "autori",
          "autore",
          "авторы",
          "автор",
          "作者",
          "작성자");

  private static final Set<String> DECIDING = Set.copyOf(DECIDERS);

  private final String file;
  private final List<Complaint> complaints = new ArrayList<>();
  private final FrontPage page;
  private final Anatomy anatomy;

  SummaryReader(String file, byte[] content) {
    this.file = file;
    this.page = new FrontPage(file, decoded(content));
    this.anatomy = page.anatomy();
  }

  SummaryReader(String file, String text) {
    this.file = file;
    this.page = new FrontPage(file, text);
    this.anatomy = page.anatomy();
  }

  RecordSummary summary() {
    complaints.addAll(page.complaints());
    StatusText status = anatomy.status().text();
    return new RecordSummary(
        file,
        title(),
        status.status(),
        status.raw(),
        filled(anatomy.date().map(Field::text).map(SummaryReader::day).orElse(""))
            .orElseGet(status::day),
        anatomy.dialect(),
        anatomy.frontMatter().has("parlance") ? page.own().version() : anatomy.statedVersion(),
        page.own().components(),
        deciders(),
        tags(),
        new Relations(anatomy).links(),
        complaints);
  }

  private String decoded(byte[] content) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException e) {
      complaints.add(new Complaint(file, brokenLine(content), "this is not UTF-8."));
      return new String(content, StandardCharsets.ISO_8859_1);
    }
  }

  private static int brokenLine(byte[] content) {
    String lenient = new String(content, StandardCharsets.UTF_8);
    return FrontPage.line(lenient, Math.max(0, lenient.indexOf('\uFFFD')));
  }

  private String title() {
    String title = Markdown.unescape(heading());
    return anatomy.isOurs() ? title : withoutNumber(title);
  }

  /**
   * The main heading, else the key for it, else whatever heading comes first. Where headings of the
   * first level stand over the sections, none of them is the main one.
   */
  private String heading() {
    Optional<Heading> first = anatomy.outline().title();
    Optional<String> main = first.filter(each -> each.level() == 1).map(SummaryReader::bare);
    boolean doubtful = !anatomy.outline().hasOneTitle();
    if (main.isPresent() && !doubtful) {
      return main.get();
    }
    Optional<String> key =
        filled(anatomy.frontMatter().prose("title"))
            .or(() -> anatomy.fields().first("title", "feature name").map(Field::text));
    return (doubtful ? key.or(() -> main) : key)
        .or(() -> first.map(SummaryReader::bare))
        .orElse("");
  }

  /** Without the emphasis around all of it. */
  private static String bare(Heading heading) {
    Matcher emphasized = EMPHASIZED.matcher(heading.text());
    return emphasized.matches() ? emphasized.group(2) : heading.text();
  }

  private static Optional<String> filled(String text) {
    return Optional.of(text).filter(each -> !each.isEmpty());
  }

  /** A day without a template's brackets and remarks; nothing where only the template speaks. */
  private static String day(String text) {
    String day = AROUND_DAY.matcher(text).replaceAll("");
    return day.chars().anyMatch(Character::isDigit) ? day : "";
  }

  /** A number goes where it is marked as one, or is the file's. */
  private String withoutNumber(String title) {
    Matcher numbered = NUMBERED.matcher(title);
    if (!numbered.lookingAt()) {
      return title;
    }
    OptionalInt own = FileNumber.in(file);
    boolean files = own.isPresent() && own.getAsInt() == Integer.parseInt(numbered.group(2));
    boolean tight = numbered.group(3).equals("-");
    boolean marked = numbered.group(1) != null || !numbered.group(3).isBlank();
    return files || (marked && !tight) ? title.substring(numbered.end()) : title;
  }

  /** From the key that counts most among those that name anybody, else from such a section. */
  private List<String> deciders() {
    Set<String> given = anatomy.fields().keys();
    for (String key : DECIDERS) {
      if (given.contains(key) || anatomy.frontMatter().has(key)) {
        List<String> names = list(key).stream().flatMap(SummaryReader::names).toList();
        if (!names.isEmpty()) {
          return names;
        }
      }
    }
    return anatomy.outline().values(DECIDING).stream()
        .map(Field::text)
        .map(Commas::items)
        .flatMap(List::stream)
        .flatMap(SummaryReader::names)
        .toList();
  }

  /** A person as a text names one; several where semicolons or the handles in a row part them. */
  private static Stream<String> names(String text) {
    String names = PROFILE.matcher(text).replaceAll("$1");
    String parted = HANDLES.matcher(names).matches() ? names.replace(' ', ';') : names;
    return Arrays.stream(parted.split(";", -1)).map(String::strip).filter(each -> !each.isEmpty());
  }

  private List<String> tags() {
    List<String> tags = list("tags");
    boolean spaced = tags.size() == 1 && !anatomy.frontMatter().has("tags");
    return spaced ? List.of(tags.get(0).split("\\s+", -1)) : tags;
  }

  private List<String> list(String key) {
    List<String> front = anatomy.frontMatter().list(key);
    Optional<Field> field = anatomy.fields().first(key);
    List<String> items =
        front.isEmpty() && field.isPresent() ? Commas.items(field.get().text()) : front;
    return items.stream().filter(each -> !HELP.matcher(each).lookingAt()).toList();
  }
}
