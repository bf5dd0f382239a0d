package dev.parlance.terminal;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Comma-separated values as RFC 4180 has them: every field quoted, lines that end in CR LF, and
 * nothing in them that a spreadsheet would take for a formula.
 */
final class Csv {

  private static final String BEGINS_A_FORMULA = "=+-@\t\r\n";

  private Csv() {}

  static String write(List<List<String>> rows) {
    return rows.stream()
        .map(row -> row.stream().map(Csv::field).collect(Collectors.joining(",", "", "\r\n")))
        .collect(Collectors.joining());
  }

  private static String field(String text) {
    boolean formula = !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
    return '"' + (formula ? "'" : "") + Safe.line(text).replace("\"", "\"\"") + '"';
  }
}
