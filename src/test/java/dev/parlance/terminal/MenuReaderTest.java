package dev.parlance.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
  })
  void what_was_picked_stands_in_the_line(Menu.Pick pick, String keys, String line)
      throws Exception {
    String typed = keys.replace("D", "\033[B").replace("U", "\033[A").replace("T", "\t");
    assertThat(read(new Menu(pick, ROWS), typed.replace('_', ' ') + "\r").strip())
        .isEqualTo(line.replace('_', ' '));
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

  private String read(Menu menu, String keys) throws IOException {
    ByteArrayInputStream typed = new ByteArrayInputStream(keys.getBytes(StandardCharsets.UTF_8));
    try (Terminal terminal =
        new ExternalTerminal("test", "xterm", typed, screen, StandardCharsets.UTF_8)) {
      terminal.setSize(Size.of(80, 24));
      return new MenuReader(terminal, Palette.NONE).line("> ", menu, List.of("why", "back"));
    }
  }

  private String screen() {
    return screen.toString(StandardCharsets.UTF_8);
  }
}
