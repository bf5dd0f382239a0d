package dev.parlance.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A row of a table, as far as it gives fields: key and value, or a heading over a value. */
final class Rows {

  private static final int LONGEST = 10_000;

  private final SourceLine line;
  private final List<SourceLine> following;

  Rows(SourceLine line, List<SourceLine> following) {
    this.line = line;
    this.following = following;
  }

  List<Field> fields() {
    if (line.text().length() > LONGEST) {
      return List.of();
    }
    List<Field> cells = cells(line);
    if (isHead() && !isPair(cells) && isOnlyRow()) {
      return headed(cells, cells(following.get(1)));
    }
    if (cells.size() < 2) {
      return List.of();
    }
    Field value = cells.get(1);
    return List.of(new Field(key(cells.get(0)), value.text(), value.span(), line.number()));
  }

  /** Whether a rule and a row of values follow. */
  private boolean isHead() {
    return following.size() > 1
        && following.get(0).text().contains("|")
        && following.get(0).text().contains("-")
        && following.get(0).text().chars().allMatch(each -> "|:- \t".indexOf(each) >= 0)
        && following.get(1).text().contains("|");
  }

  /** A table of many rows is a list of other things. */
  private boolean isOnlyRow() {
    return following.size() < 3 || !following.get(2).text().stripLeading().startsWith("|");
  }

  /** A first row may well be a pair of key and value: Markdown has no table without a head. */
  private static boolean isPair(List<Field> cells) {
    return cells.size() == 2
        && (key(cells.get(0)).equals("status") || key(cells.get(0)).equals(StatusName.PERHAPS))
        && StatusText.of(cells.get(1).text()).isUnderstood();
  }

  private static List<Field> headed(List<Field> keys, List<Field> values) {
    List<Field> fields = new ArrayList<>();
    for (int i = 0; i < Math.min(keys.size(), values.size()); i++) {
      Field value = values.get(i);
      fields.add(new Field(key(keys.get(i)), value.text(), value.span(), value.line()));
    }
    return fields;
  }

  private static String key(Field cell) {
    return cell.text().replaceAll("[*:]", "").strip().toLowerCase(Locale.ROOT);
  }

  private static List<Field> cells(SourceLine line) {
    List<Field> cells = new ArrayList<>();
    String text = line.text();
    int from = text.indexOf('|') + 1;
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) == '|' && text.charAt(i - 1) != '\\') {
        cells.add(Bare.field("", line, from, i));
        from = i + 1;
      }
    }
    if (!text.substring(from).isBlank()) {
      cells.add(Bare.field("", line, from, text.length()));
    }
    return cells;
  }
}
