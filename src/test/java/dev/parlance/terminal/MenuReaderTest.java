package dev.parlance.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.ExternalTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys as a terminal sends them, and the line that comes of them. */
class MenuReaderTest {

  private static final List<Menu.Row> ROWS =
      List.of(
          new Menu.Row("1", "explore", "Notebooks"),
          new Menu.Row("2", "ingest", "Cleaning"),
          new Menu.Row("3", "training", "Models"),
          new Menu.Row("-", "unknown", "Nobody here knows"));

  private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

  @ParameterizedTest
  @CsvSource({
    "ONE, D, explore",
    "ONE, DDD, training",
    "ONE, U, unknown",
    "ONE, DDDDD, explore",
    "ONE, 2 # why notD, training # why not",
    "ONE, unkT, unknown",
    "ONE, 2, ingest",
    "ONE, 2 @Grace #3, ingest @Grace #3",
    "ONE, 9, 9",
    "MANY, D, explore",
    "MANY, D_DD_, 'explore, training'",
    "MANY, D_DD_UU_, training",
    "MANY, U_, unknown",
    "MANY, 1_2, 'explore, ingest'",
    "MANY, 2D_, 'explore, ingest'",
    "MANY, D_2, 'explore, ingest'",
    "MANY, D_training, 'explore, training'",
    "MANY, D_trainT, 'explore, training'",
    "MANY, 'D_,training', 'explore, training'",
    "MANY, 2D3, 'ingest, training'",
    "MANY, D_#_both, 'explore # both'",
    "MANY, D_@Grace, explore @Grace",
    "MANY, D_#_bothD_er, 'explore, ingest # bother'",
    "MANY, ingeD_, 'explore, inge'",
    "MANY, D_[training], 'explore, training'",
    "MANY, D_[#_both], 'explore # both'",
    "MANY, D_D_BB3, training",
    "MANY, D_tB_BBB2, 'explore, ingest'",
    "MANY, D_LX, explorXe",
    "ONE, D2, ingest",
    "ONE, Dunknown, unknown",
    "ONE, D#_why, explore # why",
    "ONE, DB2, ingest",
    "ONE, 2Bunknown, unknown",
  })
  void what_was_picked_stands_in_the_line(Menu.Pick pick, String keys, String line)
      throws Exception {
    assertThat(read(new Menu(pick, ROWS), keys(keys) + "\r").strip())
        .isEqualTo(line.replace('_', ' '));
  }

  /** An offer that is taken as it stands is no line: whoever made it knows it better. */
  @ParameterizedTest
  @CsvSource({
    "ONE, '', ''",
    "ONE, D, training",
    "ONE, U, explore",
    "ONE, DU, ingest",
    "ONE, 1, explore",
    "MANY, '', ''",
    "MANY, D, training",
    "MANY, _, ingest",
    "MANY, D_U_, 'ingest, training'",
  })
  void the_keys_begin_at_what_is_offered(Menu.Pick pick, String keys, String line)
      throws Exception {
    Menu menu = new Menu(pick, ROWS).offering(List.of("ingest", "training"));
    assertThat(read(menu, keys(keys) + "\r")).isEqualTo(line);
    assertThat(screen()).contains(">" + (pick == Menu.Pick.ONE ? "  2" : " [ ]  2") + " ingest");
  }

  @Test
  void ticks_outlive_a_command_that_is_typed_behind_them() throws Exception {
    Menu menu = new Menu(Menu.Pick.MANY, ROWS);
    assertThat(lines(menu, keys("D_DD_why") + "\r", keys("2") + "\r"))
        .containsExactly("why", "explore, training, ingest");
    assertThat(lines(menu, "why\r", "2\r")).containsExactly("why", "ingest");
    assertThat(lines(menu, keys("D_why") + "\r", keys("_") + "\r")).containsExactly("why", "");
  }

  @Test
  void the_menu_is_drawn_below_the_line_and_gone_with_it() throws Exception {
    read(new Menu(Menu.Pick.ONE, ROWS), "\033[B\r");
    assertThat(screen()).contains("Nobody here knows", "> ").doesNotContain("\033[1m");
    assertThat(screen().substring(screen().lastIndexOf("helps"))).contains("\033[");
  }

  @Test
  void where_any_text_will_do_nothing_is_drawn() throws Exception {
    assertThat(read(Menu.NONE, "a b\r")).isEqualTo("a b");
    assertThat(screen()).doesNotContain("helps");
  }

  /** Up, Down, Left, Backspace, Tab by their first letters; a blank is _, and [] is pasted. */
  private static String keys(String keys) {
    return keys.chars().mapToObj(MenuReaderTest::key).collect(Collectors.joining());
  }

  private static String key(int key) {
    return switch (key) {
      case 'U' -> "\033[A";
      case 'D' -> "\033[B";
      case 'L' -> "\033OD";
      case 'B' -> "\177";
      case 'T' -> "\t";
      case '_' -> " ";
      case '[' -> "\033[200~";
      case ']' -> "\033[201~";
      default -> Character.toString(key);
    };
  }

  private String read(Menu menu, String keys) throws IOException {
    return lines(menu, keys).get(0);
  }

  private List<String> lines(Menu menu, String... typed) throws IOException {
    byte[] keys = String.join("", typed).getBytes(StandardCharsets.UTF_8);
    try (Terminal terminal =
        new ExternalTerminal(
            "test", "xterm", new ByteArrayInputStream(keys), screen, StandardCharsets.UTF_8)) {
      terminal.setSize(Size.of(80, 24));
      MenuReader reader = new MenuReader(terminal, Palette.NONE);
      List<String> lines = new ArrayList<>();
      for (String each : typed) {
        assertThat(each).endsWith("\r");
        lines.add(reader.line("> ", menu, List.of("why", "back")));
      }
      return lines;
    }
  }

  private String screen() {
    return screen.toString(StandardCharsets.UTF_8);
  }
}
