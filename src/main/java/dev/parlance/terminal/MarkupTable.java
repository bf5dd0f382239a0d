package dev.parlance.terminal;

import java.util.ArrayList;
import java.util.List;

/** The rows of a Markdown table with their columns under each other. */
final class MarkupTable {

  private static final int MOST_COLUMNS = 50;

  private MarkupTable() {}

  static Text of(List<String> lines) {
    List<List<Text>> rows =
        lines.stream()
            .filter(line -> !isDelimiter(line))
            .map(line -> cells(line).stream().map(Inline::of).toList())
            .toList();
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    if (columns == 0 || columns > MOST_COLUMNS) {
      return Text.of(String.join("\n", lines) + "\n");
    }
    Table table = Table.headed(filled(rows.get(0), columns));
    rows.stream().skip(1).forEach(row -> table.row(filled(row, columns)));
    return table.text();
  }

  private static List<Text> filled(List<Text> row, int columns) {
    List<Text> cells = new ArrayList<>(row);
    while (cells.size() < columns) {
      cells.add(Text.of(""));
    }
    return cells;
  }

  private static boolean isDelimiter(String line) {
    return line.indexOf('-') >= 0 && line.chars().allMatch(each -> "|:- \t".indexOf(each) >= 0);
  }

  /** A bar within code or behind a backslash parts nothing. */
  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    for (int i = 1; i < line.length(); i++) {
      char mark = line.charAt(i);
      if (mark == '\\' && i + 1 < line.length() && line.charAt(i + 1) == '|') {
        cell.append('|');
        i++;
      } else if (mark == '|') {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else {
        cell.append(mark);
      }
    }
    if (!cell.toString().isBlank()) {
      cells.add(cell.toString().strip());
    }
    return cells;
  }
}
