package dev.parlance.record;

import dev.parlance.Regex;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/** The fields before the first section: list items, bold keys, plain lines and rows of a table. */
final class Fields {

  private static final String NAME = "\\p{L}[\\p{L}\\p{N} /-]{0,40}+(?:\\(s\\))?+";
  private static final String MARKS = "(?:\\*{1,2}|_{1,2})";

  /** A key with a colon, or in bold letters; markup before it, its value behind it. */
  private static final Regex KEYED =
      new Regex(
          "\\s{0,3}(?:>\\s{0,3})?(?:[-*+]\\s{1,4})?(?<bold>\\*{1,2}|_{1,2})?"
              + ("(?<key>" + NAME + ")")
              + ("(?:"
                  + MARKS
                  + "\\s?[:：]|[:：]"
                  + MARKS
                  + "?|(?<closing>\\*{2}|_{2})(?=\\s|$)(?:\\s[–—](?=\\s))?)")
              + "(?<value>.*)");

  /** Where a value ends because a further field follows: behind a sign, in bold, or well known. */
  private static final Regex NEXT =
      new Regex(
          ("\\s{0,5}[·•|]\\s{0,5}(?=" + MARKS + "?" + NAME + "(?:" + MARKS + "\\s?)?[:：])")
              + ("|[\\s,;/–—-]{0,5}\\s(?=\\*\\*" + NAME + "(?:\\*\\*\\s?)?[:：])")
              + "|(?:[,;]\\s|\\s{2})\\s{0,5}(?i:(?=(?:status|date|deciders|authors?|owner|tags):))");

  /** Further on, no other field is looked for. */
  private static final int FARTHEST = 2_000;

  private final List<Field> all = new ArrayList<>();

  Fields(List<SourceLine> header) {
    for (int i = 0; i < header.size(); i++) {
      SourceLine line = header.get(i);
      if (line.text().stripLeading().startsWith("|")) {
        all.addAll(new Rows(line, header.subList(i + 1, header.size())).fields());
      } else if (!line.isBlank()) {
        for (Field each : on(line)) {
          all.add(filled(each, header));
        }
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

  Set<String> keys() {
    Set<String> keys = new HashSet<>();
    for (Field each : all) {
      keys.add(each.key());
    }
    return keys;
  }

  static boolean isFieldLike(SourceLine line) {
    return line.text().stripLeading().startsWith("|") || keyed(line).isPresent();
  }

  /** The field that a line begins with. */
  static Optional<Field> keyed(SourceLine line) {
    return mayBeKeyed(line.text()) ? keyed(line, 0) : Optional.empty();
  }

  /** Whether a line has more than one field. */
  static boolean areSeveral(SourceLine line) {
    return on(line).size() > 1;
  }

  /** Where in a line the value ends that begins at a place: before the next field, if any. */
  static int end(String line, int from) {
    if (!mayHoldKey(line, from)) {
      return line.length();
    }
    Matcher next = NEXT.matcher(line).region(from, Math.min(line.length(), from + FARTHEST));
    next.useTransparentBounds(true);
    return next.find() ? next.start() : line.length();
  }

  /** Whether a colon follows that is none of a web address. */
  private static boolean mayHoldKey(String line, int from) {
    for (int i = line.indexOf(':', from); i >= 0; i = line.indexOf(':', i + 1)) {
      if (!line.startsWith("//", i + 1)) {
        return true;
      }
    }
    return line.indexOf('：', from) >= 0;
  }

  /** The fields of a line, one behind the other. */
  private static List<Field> on(SourceLine line) {
    List<Field> fields = new ArrayList<>();
    Optional<Field> field = keyed(line);
    while (field.isPresent()) {
      fields.add(field.get());
      int end = end(line.text(), field.get().span().to() - line.from());
      Matcher next = NEXT.matcher(line.text()).region(end, line.text().length());
      field = next.lookingAt() ? keyed(line, next.end()) : Optional.empty();
    }
    return fields;
  }

  private static Optional<Field> keyed(SourceLine line, int from) {
    Matcher keyed = KEYED.matcher(line.text()).region(from, line.text().length());
    boolean plain = keyed.matches() && (keyed.group("closing") == null || isBold(keyed));
    if (!plain) {
      return Optional.empty();
    }
    String key = keyed.group("key").strip().toLowerCase(Locale.ROOT);
    int value = keyed.start("value");
    return Optional.of(Bare.field(key, line, value, end(line.text(), value)));
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
    if (!field.text().isEmpty() || !StatusName.isKey(field.key())) {
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
