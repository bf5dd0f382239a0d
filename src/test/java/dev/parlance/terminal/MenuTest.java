package dev.parlance.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MenuTest {

  private final Menu menu =
      new Menu(
          Menu.Pick.MANY,
          List.of(
              new Menu.Row("1", "explore", "Notebooks"),
              new Menu.Row("2", "ingest", "Cleaning"),
              new Menu.Row("-", "unknown", "Nobody here knows")));

  @Test
  void words_and_numbers_name_choices_and_notes_name_none() {
    assertThat(menu.named("2, explore @ingest # unknown")).containsExactly("ingest", "explore");
    assertThat(menu.named("# 1")).isEmpty();
    assertThat(menu.isMadeOfChoices("1 ingest # or so")).isTrue();
    assertThat(menu.isMadeOfChoices("1 inge")).isFalse();
  }

  @Test
  void ticking_twice_leaves_the_line_as_it_was() {
    assertThat(menu.ticking(0, "2 # both")).isEqualTo("explore, ingest # both");
    assertThat(menu.ticking(0, "explore, ingest # both")).isEqualTo("ingest # both");
    assertThat(menu.ticking(1, "ingest")).isEmpty();
  }

  @Test
  void choosing_keeps_who_said_so() {
    assertThat(menu.choosing(1, "1 @Grace # hm")).isEqualTo("ingest @Grace # hm");
    assertThat(menu.choosing(1, "")).isEqualTo("ingest");
  }

  @Test
  void the_ends_of_the_list_meet() {
    assertThat(menu.beside(-1, 1)).isZero();
    assertThat(menu.beside(-1, -1)).isEqualTo(2);
    assertThat(menu.beside(2, 1)).isZero();
    assertThat(menu.beside(0, -1)).isEqualTo(2);
  }
}
