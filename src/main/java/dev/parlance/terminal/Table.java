package dev.parlance.terminal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rows under headings, aligned by what the eye sees rather than by the count of characters. */
final class Table {

  private static final String GAP = "  ";

  private final List<List<Text>> rows = new ArrayList<>();
  private final int columns;

  private Table(List<Text> headings) {
    columns = headings.size();
    rows.add(headings);
  }

  static Table of(String... headings) {
    return new Table(Stream.of(headings).map(each -> Text.line(each, Ink.STRONG)).toList());
  }

  /** A row of words from outside, each of which stays on its line. */
  Table row(String... cells) {
    return row(Arrays.stream(cells).map(Text::line).toList());
  }

  Table row(List<Text> cells) {
    if (cells.size() != columns) {
      throw new IllegalArgumentException(cells.size() + " cells in " + columns + " columns");
    }
    rows.add(cells.stream().map(Table::onOneLine).toList());
    return this;
  }

  boolean isEmpty() {
    return rows.size() == 1;
  }

  /** The rows, one line each; the last column is not filled up. */
  Text text() {
    int[] widths =
        IntStream.range(0, columns)
            .map(column -> rows.stream().mapToInt(row -> row.get(column).width()).max().orElse(0))
            .toArray();
    return rows.stream().map(row -> line(row, widths)).reduce(Text.of(""), Text::and);
  }

  private static Text line(List<Text> row, int[] widths) {
    int last = row.size() - 1;
    while (last > 0 && row.get(last).width() == 0) {
      last--; // no blanks at the end of a line
    }
    Text line = row.get(0);
    for (int column = 1; column <= last; column++) {
      int filling = widths[column - 1] - row.get(column - 1).width();
      line = line.and(" ".repeat(filling) + GAP).and(row.get(column));
    }
    return line.and("\n");
  }

  private static Text onOneLine(Text cell) {
    return new Text(
        cell.spans().stream()
            .map(span -> new Text.Span(Safe.line(span.words()), span.ink()))
            .toList());
  }
}
