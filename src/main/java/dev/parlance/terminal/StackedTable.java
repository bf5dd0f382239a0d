package dev.parlance.terminal;

import java.util.ArrayList;
import java.util.List;

/**
 * A table on a screen that is too narrow for it: each row takes several lines, which begin with the
 * same columns in every row, and the last column stands whole below them.
 */
final class StackedTable {

  private static final String GAP = "  ";

  private final List<List<Text>> rows;
  private final int[] widths;
  private final int screen;
  private final List<Text.Span> spans = new ArrayList<>();

  StackedTable(List<List<Text>> rows, int[] widths, int screen) {
    this.rows = rows;
    this.widths = widths;
    this.screen = screen;
  }

  Text text() {
    rows.forEach(this::row);
    return new Text(spans);
  }

  private void row(List<Text> row) {
    int last = row.size() - 1;
    int used = 0;
    int owed = 0;
    for (int column = 0; column < last; column++) {
      if (used > 0 && used + widths[column] > screen) {
        print("\n" + GAP);
        used = GAP.length();
        owed = 0;
      }
      print(" ".repeat(owed));
      spans.addAll(row.get(column).spans());
      owed = widths[column] - row.get(column).width() + GAP.length();
      used += widths[column] + GAP.length();
    }
    for (String line : Paragraph.lines(row.get(last).plain(), screen - GAP.length())) {
      print("\n" + GAP + line);
    }
    print("\n");
  }

  private void print(String words) {
    spans.add(new Text.Span(words, Ink.PLAIN));
  }
}
