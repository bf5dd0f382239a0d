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
 * @param tail what stands behind the value: markup, the end of a row, a forced line break
 */
record FieldShape(String lead, String key, String link, String tail) {

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
            text.substring(from + field.text().length())));
  }

  /** Whether it is a paragraph, or a line of one, and no item of a list, row or quotation. */
  boolean isPlain() {
    String mark = lead.strip();
    return mark.isEmpty() || mark.startsWith("**") || mark.startsWith("_");
  }

  /** Another field in the same manner. */
  String line(String name, String value) {
    boolean tight = link.endsWith(":");
    return lead + cased(name) + link + (tight ? " " : "") + value + tail;
  }

  private String cased(String name) {
    return Character.isUpperCase(key.charAt(0)) ? Prose.capital(name) : name;
  }
}
