package dev.parlance.record;

import dev.parlance.Regex;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/** The relations that a record names, wherever its dialect has them. */
final class Relations {

  /** With blanks between their words, which a front matter has as dashes or underscores. */
  private static final Set<String> KEYS =
      Set.of(
          "supersedes",
          "superseded by",
          "replaces",
          "replaced by",
          "amends",
          "amended by",
          "relates to",
          "extends",
          "extended by",
          "builds on",
          "depends on");

  /** Keys that name what else to read, records among it. */
  private static final Set<String> LOOSE_KEYS =
      Set.of("related", "related to", "related adr", "related adrs", "related decisions");

  /** What is a record for sure: a number, or a day with words. */
  private static final Regex RECORD = new Regex("\\d{4,}.*");

  private static final Regex FILE = new Regex("[^\\s\\[\\]()]+\\.md");

  private static final Set<String> SECTIONS =
      Set.of("links", "more information", "related decisions", "related adrs");

  private static final int INDENT = 3;

  private static final Regex DEFINITION =
      new Regex(" {0,3}\\[([^\\[\\]]{1,80})\\]:\\s*(\\S{1,500}).*");

  private static final Regex REFERENCE =
      new Regex("\\[([^\\[\\]]{1,300})\\]\\[([^\\[\\]]{0,80})\\]");

  private static final Regex OWN_VERB =
      new Regex(
          "\\s*(?:[-*+]\\s+)?(?:\\*\\*)?(\\p{L}[\\p{L} -]{1,30}+)(?<!-)(?:\\*\\*)?:?\\s*(?=\\[)");

  private final Set<Link> links = new LinkedHashSet<>();
  private final Map<String, String> definitions = new HashMap<>();

  Relations(Anatomy anatomy) {
    Source source = anatomy.source();
    for (int i = source.bodyFrom(); i < source.size(); i++) {
      if (source.first(i, INDENT) == '[') {
        define(source.line(i).text());
      }
    }
    keyed(anatomy.frontMatter(), anatomy.fields());
    StatusPlaces status = anatomy.status();
    if (status.text().status() != RecordStatus.UNFILLED) {
      status.places().forEach(place -> links.addAll(LinkText.in(resolved(place.text()))));
    }
    for (Section each : anatomy.outline().sections()) {
      boolean ofStatus = StatusName.isAbout(each.name()) && each.level() <= 3;
      if (ofStatus || SECTIONS.contains(each.name())) {
        for (SourceLine line : each.lines()) {
          if (ofStatus || isItem(line)) {
            related(line);
          }
        }
      }
    }
  }

  /** Whether a key of the front matter names relations. */
  static boolean isKey(String key) {
    return KEYS.contains(spaced(key));
  }

  /** Every one; where one is named twice, with the file that one of both names. */
  List<Link> links() {
    if (links.size() < 2) {
      return List.copyOf(links);
    }
    return links.stream()
        .filter(each -> !each.href().isEmpty() || !isNamedElsewhere(each))
        .toList();
  }

  private boolean isNamedElsewhere(Link link) {
    return links.stream()
        .anyMatch(
            each ->
                !each.href().isEmpty()
                    && each.verb().equals(link.verb())
                    && each.target().equals(link.target()));
  }

  private void define(String text) {
    Matcher definition = DEFINITION.matcher(text);
    if (definition.matches()) {
      definitions.putIfAbsent(folded(definition.group(1)), definition.group(2));
    }
  }

  private void keyed(FrontMatter frontMatter, Fields fields) {
    frontMatter
        .all()
        .filter(field -> mayRelate(field.key()))
        .forEach(
            field -> frontMatter.list(field.key()).forEach(value -> keyed(field.key(), value)));
    for (Field field : fields.all()) {
      if (mayRelate(field.key())) {
        keyed(field.key(), field.text());
      }
    }
  }

  private static boolean mayRelate(String key) {
    return isKey(key) || LOOSE_KEYS.contains(spaced(key));
  }

  private void keyed(String key, String value) {
    boolean file = FILE.matcher(value).matches();
    String targets =
        value.matches("\\d+") ? "#" + value : file ? "[](" + value + ")" : resolved(value);
    boolean loose = !isKey(key);
    String verb = loose ? "relates to" : LinkText.spelled(key);
    LinkText.targets(verb, targets).stream()
        .filter(link -> !loose || RECORD.matcher(link.target()).matches())
        .forEach(links::add);
  }

  private static String spaced(String key) {
    return key.replace('_', ' ').replace('-', ' ');
  }

  private void related(SourceLine line) {
    links.addAll(on(line));
  }

  /** What a line below the status, or of a list of links, names. */
  List<Link> on(SourceLine line) {
    if (line.isBlank()) {
      return List.of();
    }
    String text = resolved(line.text());
    List<Link> found = LinkText.in(text);
    Matcher own = OWN_VERB.matcher(text);
    if (found.isEmpty() && own.lookingAt() && own.group(1).split(" ", -1).length <= 4) {
      String verb = own.group(1).strip().toLowerCase(Locale.ROOT);
      return LinkText.targets(verb, text.substring(own.end()));
    }
    return found;
  }

  private String resolved(String text) {
    if (definitions.isEmpty()) {
      return text;
    }
    return REFERENCE
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(inline(found.group(1), found.group(2), found.group())));
  }

  private String inline(String text, String label, String otherwise) {
    return Optional.ofNullable(definitions.get(folded(label.isEmpty() ? text : label)))
        .map(href -> "[%s](%s)".formatted(text, href))
        .orElse(otherwise);
  }

  private static String folded(String label) {
    return label.strip().toLowerCase(Locale.ROOT);
  }

  private static boolean isItem(SourceLine line) {
    String text = line.text().stripLeading();
    return text.startsWith("* ") || text.startsWith("- ") || text.startsWith("+ ");
  }
}
