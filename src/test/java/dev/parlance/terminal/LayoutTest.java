package dev.parlance.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlance.guide.Guides;
import dev.parlance.guide.Option;
import dev.parlance.guide.Question;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutTest {

  @Test
  void no_question_of_the_guide_is_wider_than_the_screen() {
    for (int columns : List.of(40, 80, 400)) {
      for (Question question : Guides.shipped().questions()) {
        for (Option option : question.options()) {
          String line = "  12 %-15s  %s. %s".formatted(option.id(), option.name(), option.help());
          assertThat(Layout.of(List.of(line), columns).lines())
              .allSatisfy(each -> assertThat(Text.of(each).width()).isLessThanOrEqualTo(columns));
        }
      }
    }
  }

  @Test
  void what_is_broken_off_hangs_below_its_text() {
    String line = "   1 script           Script. Automation and more";
    assertThat(Layout.of(List.of(line), 46))
        .isEqualTo("   1 script           Script. Automation and\n                      more");
    assertThat(Layout.of(List.of(line), 30))
        .isEqualTo("   1 script Script.\n     Automation and more");
  }

  @Test
  void wide_characters_take_two_columns() {
    assertThat(Layout.of(List.of("日本語 日本語 日本語"), 14)).isEqualTo("日本語 日本語\n日本語");
  }

  @Test
  void what_fits_stays_as_it_is() {
    assertThat(Layout.of(List.of("", "  a  b", "c"), 40)).isEqualTo("\n  a  b\nc");
  }
}
