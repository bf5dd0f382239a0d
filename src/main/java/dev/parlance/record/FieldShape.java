package dev.parlance.record;

import java.util.Locale;
import java.util.Optional;

/**
 * The manner in which a record writes its fields, taken from one of them: list item, bold letters,
 * row of a table or plain line, its key with or without a capital.
 *
 * @param lead what stands before the key
 * @param key as the field writes it
 * @param link what stands between the key and the value
 * @param width how many letters the value has
 * @param tail what stands behind the value: markup, the end of a row, a forced line break
 */
record FieldShape(String lead, String key, String link, int width, String tail) {

  /** That of a field; none where its key does not stand before it, alone on their line. */
  static Optional<FieldShape> of(SourceLine line, Field field) {
    String text = line.text();
    int from = field.span().from() - line.from();
    int key = from < 0 ? -1 : text.toLowerCase(Locale.ROOT).indexOf(field.key());
    int behind = key + field.key().length();
    if (key < 0 || behind > from || line.number() != field.line() || Fields.areSeveral(line)) {
      return Optional.empty();
    }
    return Optional.of(
        new FieldShape(
            text.substring(0, key),
            text.substring(key, behind),
            text.substring(behind, from),
            field.text().length(),
            text.substring(from + field.text().length())));
  }

  /** Whether it is a paragraph, or a line of one, and no item of a list, row or quotation. */
  boolean isPlain() {
    String mark = lead.strip();
    return mark.isEmpty() || mark.startsWith("**") || mark.startsWith("_");
  }

  /** Another field in the same manner. */
  String line(String name, String value) {
    if (lead.strip().equals("|")) {
      String cell = fitted(link, name.length() - key.length());
      return lead + cased(name) + cell + value + fitted(tail, value.length() - width);
    }
    boolean tight = link.endsWith(":");
    return lead + cased(name) + link + (tight ? " " : "") + value + tail;
  }

  /** The end of a cell behind words that are so much longer, so that the columns stay in line. */
  private static String fitted(String end, int longer) {
    int blanks = end.length() - end.stripLeading().length();
    return " ".repeat(Math.max(Math.min(blanks, 1), blanks - longer)) + end.stripLeading();
  }

  private String cased(String name) {
    return Character.isUpperCase(key.charAt(0)) ? Prose.capital(name) : name;
  }
}
