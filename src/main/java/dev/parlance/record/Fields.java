package dev.parlance.record;

import dev.parlance.Regex;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/** The fields before the first section: list items, bold keys, plain lines and rows of a table. */
final class Fields {

  /** A key with a colon, or in bold letters; markup before it, its value behind it. */
  private static final Regex KEYED =
      new Regex(
          "\\s{0,3}(?:>\\s{0,3})?(?:[-*+]\\s{1,4})?(?<bold>\\*{1,2}|_{1,2})?"
              + "(?<key>\\p{L}[\\p{L}\\p{N} /-]{0,40}+)"
              + "(?:(?:\\*{1,2}|_{1,2})\\s?[:：]|[:：](?:\\*{1,2}|_{1,2})?|(?<closing>\\*{2}|_{2})(?=\\s|$))"
              + "(?<value>.*)");

  private final List<Field> all = new ArrayList<>();

  Fields(List<SourceLine> header) {
    for (int i = 0; i < header.size(); i++) {
      SourceLine line = header.get(i);
      if (line.text().stripLeading().startsWith("|")) {
        all.addAll(new Rows(line, header.subList(i + 1, header.size())).fields());
      } else if (!line.isBlank()) {
        keyed(line).map(field -> filled(field, header)).ifPresent(all::add);
      }
    }
  }

  /** The first field with one of the keys; those with a value before those without. */
  Optional<Field> first(String... keys) {
    Field empty = null;
    for (String key : keys) {
      for (Field each : all) {
        if (each.key().equals(key)) {
          if (!each.text().isEmpty()) {
            return Optional.of(each);
          }
          empty = empty == null ? each : empty;
        }
      }
    }
    return Optional.ofNullable(empty);
  }

  List<Field> all() {
    return all;
  }

  static boolean isFieldLike(SourceLine line) {
    return line.text().stripLeading().startsWith("|") || keyed(line).isPresent();
  }

  /** The field on a line. */
  static Optional<Field> keyed(SourceLine line) {
    if (!mayBeKeyed(line.text())) {
      return Optional.empty();
    }
    Matcher keyed = KEYED.matcher(line.text());
    boolean plain = keyed.matches() && (keyed.group("closing") == null || isBold(keyed));
    if (!plain) {
      return Optional.empty();
    }
    String key = keyed.group("key").strip().toLowerCase(Locale.ROOT);
    return Optional.of(Bare.field(key, line, keyed.start("value"), line.text().length()));
  }

  /** Behind a key stands a colon, or the end of bold letters; most lines have neither. */
  private static boolean mayBeKeyed(String text) {
    return text.indexOf(':') > 0
        || text.indexOf('：') > 0
        || text.contains("**")
        || text.contains("__");
  }

  private static boolean isBold(Matcher keyed) {
    return keyed.group("closing").equals(keyed.group("bold"));
  }

  /** A status may stand below its key. */
  private static Field filled(Field field, List<SourceLine> header) {
    if (!field.text().isEmpty() || !field.key().equals("status")) {
      return field;
    }
    return header.stream()
        .filter(line -> line.number() > field.line() && !line.isBlank())
        .findFirst()
        .filter(line -> StatusText.of(line.text()).isUnderstood())
        .map(line -> Bare.field(field.key(), line, 0, line.text().length()))
        .orElse(field);
  }
}
