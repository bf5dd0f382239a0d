package dev.parlance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

  private static final List<String> COMMANDS =
      List.of("decide", "demo", "list", "show", "components");

  @Test
  void a_slip_finds_the_word_that_was_meant() {
    assertThat(Nearest.to("lsit", COMMANDS)).contains("list");
    assertThat(Nearest.to("decied", COMMANDS)).contains("decide");
    assertThat(Nearest.to("comp", COMMANDS)).contains("components");
  }

  @Test
  void of_two_that_are_as_near_the_one_that_was_begun_is_meant() {
    assertThat(Nearest.to("stat", List.of("at", "status"))).contains("status");
  }

  @Test
  void a_strange_word_finds_nothing_and_the_remedy_lists_what_there_is() {
    assertThat(Nearest.to("xyzzy", COMMANDS)).isEmpty();
    assertThat(Nearest.remedy("xyzzy", COMMANDS))
        .isEqualTo("Use one of: decide, demo, list, show, components.");
  }
}
