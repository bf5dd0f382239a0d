package dev.parlance.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MenuViewTest {

  private static final Menu.Row GO = new Menu.Row("1", "go", "Go");
  private static final Menu.Row WIDE = new Menu.Row("2", "広い", "言語の選択 and what follows from it");
  private static final Menu.Row UNKNOWN = new Menu.Row("-", "unknown", "Nobody here knows");

  @Test
  void the_row_that_the_line_names_is_marked_and_not_by_colour_alone() {
    Menu menu = new Menu(Menu.Pick.ONE, List.of(GO, UNKNOWN));
    assertThat(plain(menu, 60, 24, "go", -1))
        .containsExactly(
            ">  1 go       Go",
            "   - unknown  Nobody here knows",
            "Up and Down choose, Enter takes, ? helps");
  }

  @Test
  void ticks_and_the_row_of_the_keys_are_two_marks() {
    Menu menu = new Menu(Menu.Pick.MANY, List.of(GO, UNKNOWN));
    assertThat(plain(menu, 60, 24, "1", 1))
        .containsExactly(
            "  [x]  1 go       Go",
            "> [ ]  - unknown  Nobody here knows",
            "Up and Down move, Space ticks, Enter takes, ? helps");
  }

  @ParameterizedTest
  @CsvSource({"80, 24", "40, 24", "40, 10", "20, 5", "400, 100", "23, 7"})
  void no_line_is_wider_than_the_screen_and_the_row_of_the_keys_is_always_there(
      int columns, int rows) {
    List<Menu.Row> many = new ArrayList<>(List.of(GO, WIDE));
    IntStream.rangeClosed(3, 14)
        .forEach(i -> many.add(new Menu.Row("" + i, "choice-" + i, "the words of it ".repeat(i))));
    Menu menu = new Menu(Menu.Pick.MANY, many);
    for (int at = 0; at < many.size(); at++) {
      List<String> lines = plain(menu, columns, rows, "2 choice-9", at);
      assertThat(lines).allMatch(line -> Text.of(line).width() <= columns);
      assertThat(lines).filteredOn(line -> line.startsWith("> [")).hasSize(1);
      assertThat(lines.size()).isLessThanOrEqualTo(Math.max(8, rows - 3));
    }
  }

  private static List<String> plain(Menu menu, int columns, int rows, String line, int at) {
    String text = new MenuView(menu, columns, rows).of(line, at).in(Palette.NONE);
    return Arrays.asList(text.split("\n", -1));
  }
}
