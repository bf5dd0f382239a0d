package dev.parlance.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlance.Unprintable;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

  @Test
  void every_field_is_quoted_and_every_line_ends_in_cr_lf() {
    assertThat(Csv.write(List.of(List.of("a", "b \"c\", d"), List.of("", "é"))))
        .isEqualTo("\"a\",\"b \"\"c\"\", d\"\r\n\"\",\"é\"\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=HYPERLINK(\"http://x\")", "+1", "-1", "@x", "\tx", "\rx", "\n=1"})
  void nothing_is_a_formula(String text) {
    assertThat(Csv.write(List.of(List.of(text)))).startsWith("\"'");
  }

  @Test
  void what_is_written_is_what_a_reader_gets() {
    long seed = 43L;
    Random random = new Random(seed);
    for (int round = 0; round < 2_000; round++) {
      List<List<String>> rows = List.of(row(random), row(random));
      String csv = Csv.write(rows);
      List<List<String>> expected =
          rows.stream().map(row -> row.stream().map(CsvTest::guarded).toList()).toList();
      assertThat(read(csv)).as("seed %d, round %d", seed, round).isEqualTo(expected);
      assertThat(csv.codePoints().filter(Unprintable::is).filter(c -> c != '\r' && c != '\n'))
          .isEmpty();
    }
  }

  private static List<String> row(Random random) {
    String alphabet = "ab,\";= +-@\n\r\t\033'é\u202E";
    List<String> row = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      StringBuilder cell = new StringBuilder();
      for (int j = random.nextInt(6); j > 0; j--) {
        cell.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      row.add(cell.toString());
    }
    return row;
  }

  private static String guarded(String cell) {
    boolean formula = !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0;
    return (formula ? "'" : "") + Safe.line(cell);
  }

  /** RFC 4180, for fields that are all quoted. */
  private static List<List<String>> read(String csv) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    int at = 0;
    while (at < csv.length()) {
      assertThat(csv.charAt(at)).isEqualTo('"');
      StringBuilder field = new StringBuilder();
      at++;
      while (csv.charAt(at) != '"' || csv.startsWith("\"\"", at)) {
        field.append(csv.charAt(at));
        at += csv.charAt(at) == '"' ? 2 : 1;
      }
      row.add(field.toString());
      at++;
      if (csv.startsWith("\r\n", at)) {
        rows.add(List.copyOf(row));
        row.clear();
        at += 2;
      } else {
        assertThat(csv.charAt(at)).isEqualTo(',');
        at++;
      }
    }
    return rows;
  }
}
