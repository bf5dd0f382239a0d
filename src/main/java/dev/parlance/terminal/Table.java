package dev.parlance.terminal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rows under headings, aligned by what the eye sees rather than by the count of characters. */
final class Table {

  private static final String GAP = "  ";
  private static final int NARROWEST = 12;
  private static final int NARROWEST_LAST = 20;
  private static final int USUAL = 80;

  private final List<List<Text>> rows = new ArrayList<>();
  private final int columns;

  private Table(List<Text> headings) {
    columns = headings.size();
    rows.add(headings);
  }

  static Table of(String... headings) {
    return new Table(Stream.of(headings).map(each -> Text.line(each, Ink.STRONG)).toList());
  }

  /** A table under headings from outside. */
  static Table headed(List<Text> headings) {
    return new Table(
        headings.stream()
            .map(Table::onOneLine)
            .map(each -> Text.line(each.plain(), Ink.STRONG))
            .toList());
  }

  /** A row of words from outside, each of which stays on its line. */
  Table row(String... cells) {
    return row(Arrays.stream(cells).map(Text::line).toList());
  }

  Table row(List<Text> cells) {
    if (cells.size() != columns) {
      throw new IllegalArgumentException(cells.size() + " cells in " + columns + " columns");
    }
    List<Text> row = new ArrayList<>(columns);
    for (Text cell : cells) {
      row.add(onOneLine(cell));
    }
    rows.add(row);
    return this;
  }

  boolean isEmpty() {
    return rows.size() == 1;
  }

  /** The rows, one line each; the last column is not filled up. */
  Text text() {
    int[] widths = widths();
    List<Text.Span> spans = new ArrayList<>();
    rows.forEach(row -> line(row, widths, spans));
    return new Text(spans);
  }

  /** The same in so many columns of a screen; where little room is left, on several lines each. */
  Text within(int screen) {
    int[] widths = widths();
    int all = IntStream.of(widths).sum() + GAP.length() * (columns - 1);
    int room = screen - (all - widths[columns - 1]);
    return all > screen && room < NARROWEST_LAST && screen < USUAL
        ? new StackedTable(rows, widths, screen).text()
        : cut(screen).text();
  }

  /** The last column gives way, then the widest. */
  private Table cut(int screen) {
    Table narrow = new Table(rows.get(0));
    int[] widths = widths();
    int others = 0;
    for (int column = 0; column < columns - 1; column++) {
      widths[column] = Math.min(widths[column], Math.max(NARROWEST, screen / 4));
      others += widths[column] + GAP.length();
    }
    widths[columns - 1] = Math.max(NARROWEST, screen - others);
    for (List<Text> row : rows.subList(1, rows.size())) {
      narrow.rows.add(
          IntStream.range(0, columns)
              .mapToObj(column -> row.get(column).within(widths[column]))
              .toList());
    }
    return narrow;
  }

  private int[] widths() {
    int[] widths = new int[columns];
    for (List<Text> row : rows) {
      for (int column = 0; column < columns; column++) {
        widths[column] = Math.max(widths[column], row.get(column).width());
      }
    }
    return widths;
  }

  private static void line(List<Text> row, int[] widths, List<Text.Span> spans) {
    int last = row.size() - 1;
    while (last > 0 && row.get(last).width() == 0) {
      last--; // no blanks at the end of a line
    }
    for (int column = 0; column <= last; column++) {
      if (column > 0) {
        int filling = widths[column - 1] - row.get(column - 1).width();
        spans.add(new Text.Span(" ".repeat(filling) + GAP, Ink.PLAIN));
      }
      spans.addAll(row.get(column).spans());
    }
    spans.add(new Text.Span("\n", Ink.PLAIN));
  }

  private static Text onOneLine(Text cell) {
    List<Text.Span> spans = new ArrayList<>(cell.spans().size());
    for (Text.Span span : cell.spans()) {
      spans.add(new Text.Span(Safe.line(span.words()), span.ink()));
    }
    return new Text(spans);
  }
}
