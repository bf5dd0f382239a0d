package dev.parlance.record;

import dev.parlance.Regex;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The front matter line by line, whether it is YAML or not: keys at the margin, their values. */
final class FrontMatter {

  /** What YAML has before a text of several lines. */
  private static final Regex BLOCK = new Regex("[|>][+-]?\\d?[+-]?");

  private final Map<String, Field> fields = new LinkedHashMap<>();
  private final Map<String, List<SourceLine>> below = new LinkedHashMap<>();

  FrontMatter(List<SourceLine> lines) {
    List<SourceLine> following = new ArrayList<>();
    for (SourceLine line : lines) {
      Optional<Field> field = field(line);
      if (field.isPresent() && !fields.containsKey(field.get().key())) {
        following = new ArrayList<>();
        fields.put(field.get().key(), field.get());
        below.put(field.get().key(), following);
      } else if (!line.isBlank()) {
        following.add(line);
      }
    }
  }

  boolean isEmpty() {
    return fields.isEmpty();
  }

  /** Whether a parser might refuse it: most front matter is plain, and a parser is slow. */
  boolean isDoubtful() {
    for (Field each : fields.values()) {
      if (isDoubtful(each.text())) {
        return true;
      }
    }
    return false;
  }

  boolean has(String key) {
    return fields.containsKey(key);
  }

  /** The first of the keys that is there. */
  Optional<Field> first(String... keys) {
    for (String key : keys) {
      Field field = fields.get(key);
      if (field != null) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }

  String text(String... keys) {
    return first(keys).map(Field::text).orElse("");
  }

  /** A value that may go on in the lines below its key. */
  String prose(String key) {
    String text = text(key);
    return text.isEmpty() || BLOCK.matcher(text).matches()
        ? below(key).stream().map(line -> line.text().strip()).collect(Collectors.joining(" "))
        : text;
  }

  /** The lines that belong to a key and stand under it. */
  List<SourceLine> below(String key) {
    return below.getOrDefault(key, List.of());
  }

  /** A value as a list, however it is written: with commas, in brackets, one item on a line. */
  List<String> list(String key) {
    if (!has(key)) {
      return List.of();
    }
    String text = text(key);
    List<String> items = new ArrayList<>();
    if (text.isEmpty()) {
      for (SourceLine line : below(key)) {
        String item = line.text().strip();
        if (item.startsWith("- ")) {
          items.add(unquoted(item.substring(2).strip()));
        }
      }
      return items;
    }
    if (text.startsWith("[") && !text.contains("]")) {
      text += below(key).stream().map(SourceLine::text).reduce("", (one, next) -> one + next);
    }
    for (String each : Commas.items(text)) {
      String item = unquoted(each);
      if (!item.isEmpty()) {
        items.add(item);
      }
    }
    return items;
  }

  Stream<Field> all() {
    return fields.values().stream();
  }

  private static Optional<Field> field(SourceLine line) {
    String text = line.text();
    int start = text.startsWith("- ") ? 2 : 0;
    int colon = text.indexOf(':', start);
    if (colon <= start || !isKey(text, start, colon)) {
      return Optional.empty();
    }
    boolean apart = colon + 1 == text.length() || Character.isWhitespace(text.charAt(colon + 1));
    return apart
        ? Optional.of(
            value(text.substring(start, colon).strip().toLowerCase(Locale.ROOT), line, colon + 1))
        : Optional.empty();
  }

  private static boolean isKey(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isLetterOrDigit(text.charAt(i)) && "_-. ".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return Character.isLetter(text.charAt(from));
  }

  private static Field value(String key, SourceLine line, int after) {
    String text = line.text();
    int from = after;
    while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    if (from < text.length() && (text.charAt(from) == '"' || text.charAt(from) == '\'')) {
      int closing = text.indexOf(text.charAt(from), from + 1);
      if (closing > 0) {
        return Field.of(key, line, from + 1, closing);
      }
    }
    int comment = text.indexOf(" #", Math.max(0, from - 1));
    int to = comment < 0 ? text.length() : Math.max(from, comment);
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return from < text.length() && text.charAt(from) == '#'
        ? Field.of(key, line, Math.min(after, from), Math.min(after, from))
        : Field.of(key, line, from, to);
  }

  private static boolean isDoubtful(String value) {
    boolean map = value.startsWith("{") && !value.endsWith("}");
    boolean list = value.startsWith("[") && !value.endsWith("]");
    return map || list || (!value.isEmpty() && "*&!%@`".indexOf(value.charAt(0)) >= 0);
  }

  private static String unquoted(String text) {
    boolean quoted =
        text.length() > 1
            && (text.charAt(0) == '"' || text.charAt(0) == '\'')
            && text.charAt(text.length() - 1) == text.charAt(0);
    return quoted ? text.substring(1, text.length() - 1) : text;
  }
}
