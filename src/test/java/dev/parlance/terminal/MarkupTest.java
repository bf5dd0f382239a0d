package dev.parlance.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '^',
      value = {
        "a **b** c ~ a b c",
        "2 * 3 * 4 ~ 2 * 3 * 4",
        "snake_case and _this_ ~ snake_case and this",
        "`a ** b` and ``c ` d`` ~ a ** b and c ` d",
        "[text](http://x) ~ text (http://x)",
        "![image](x.png) ~ image (x.png)",
        "[http://x](http://x) ~ http://x",
        "[not a link] ~ [not a link]",
        "\\*literal\\* &amp; &#x41; ~ *literal* & A",
        "services/** and src/*.py ~ services/** and src/*.py",
        "an open **mark ~ an open **mark",
        "an open `tick ~ an open `tick",
      })
  void marks_go_and_words_stay(String markdown, String shown) {
    assertThat(Inline.of(markdown).plain()).isEqualTo(shown);
  }

  @Test
  void a_paragraph_fills_the_screen_and_an_item_hangs() {
    assertThat(shown("* one two three four five six\n  seven", OptionalInt.of(20)))
        .isEqualTo("• one two three four\n  five six seven\n");
  }

  @Test
  void lines_stay_as_they_are_where_there_is_no_screen() {
    assertThat(shown("one\ntwo\n\nthree", OptionalInt.empty())).isEqualTo("one\ntwo\n\nthree\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ">", "> ", "`", "*", "_", "[", "](", "![", "**a", "<!", "|", "- ", "#", "&#", "\\", "a`",
        "[a](", "``` "
      })
  void a_quarter_of_a_megabyte_of_marks_is_shown_at_once(String piece) {
    String hostile = piece.repeat(200_000 / piece.length());
    assertThat(shown(hostile, OptionalInt.of(80))).isNotNull();
    assertThat(shown(hostile, OptionalInt.empty())).isNotNull();
  }

  @Test
  void no_text_makes_it_fail() {
    long seed = 23L;
    Random random = new Random(seed);
    String alphabet = "ab \n\n`*_[]()!|>#-=+1.<&;\\~\t\033é日";
    for (int round = 0; round < 5_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      String shown = shown(text.toString(), OptionalInt.of(20 + random.nextInt(60)));
      assertThat(shown).as("seed %d, round %d: %s", seed, round, text).doesNotContain("\033");
    }
  }

  private static String shown(String markdown, OptionalInt screen) {
    return Markup.of(List.of(markdown.split("\n", -1)), screen).plain();
  }
}
