package dev.parlance.record;

import dev.parlance.Regex;
import java.util.ArrayList;
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

  private static final List<String> KEYS =
      List.of(
          "supersedes",
          "superseded_by",
          "superseded-by",
          "superseded by",
          "replaces",
          "replaced_by",
          "replaced-by",
          "replaced by",
          "amends",
          "amended_by",
          "amended-by",
          "amended by",
          "relates_to",
          "relates-to",
          "relates to",
          "extends",
          "extended_by",
          "depends_on");

  private static final Set<String> SECTIONS =
      Set.of("links", "more information", "related decisions", "related adrs");

  private static final int INDENT = 3;

  private static final Regex DEFINITION =
      new Regex(" {0,3}\\[([^\\[\\]]{1,80})\\]:\\s*(\\S{1,500}).*");

  private static final Regex REFERENCE =
      new Regex("\\[([^\\[\\]]{1,300})\\]\\[([^\\[\\]]{0,80})\\]");

  private static final Regex OWN_VERB =
      new Regex("\\s*(?:[-*+]\\s+)?(?:\\*\\*)?(\\p{L}[\\p{L} -]{1,30}+)(?:\\*\\*)?:?\\s*(?=\\[)");

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
    return KEYS.contains(key);
  }

  List<Link> links() {
    return List.copyOf(links);
  }

  private void define(String text) {
    Matcher definition = DEFINITION.matcher(text);
    if (definition.matches()) {
      definitions.putIfAbsent(folded(definition.group(1)), definition.group(2));
    }
  }

  private void keyed(FrontMatter frontMatter, Fields fields) {
    for (String key : KEYS) {
      List<String> values = new ArrayList<>(frontMatter.list(key));
      for (Field field : fields.all()) {
        if (field.key().equals(key)) {
          values.add(field.text());
        }
      }
      for (String value : values) {
        String targets = value.matches("\\d+") ? "#" + value : resolved(value);
        links.addAll(LinkText.targets(LinkText.spelled(key), targets));
      }
    }
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
