package dev.parlance.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "An ordinary sentence, with commas; it's plain - and read/write (all of it).",
        "C++ and C# and snake_case and a-b",
        "Price is $100",
        "A&B",
        "C:\\new",
        "2 * 3 = 6",
        "x > y",
        "Zoë's naïve façade: 日本語 \uD83D\uDE00",
        "1.5 times #7"
      })
  void ordinary_text_stays_as_it_is(String text) {
    assertThat(Markdown.text(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "# x ~ \\# x",
        "--- ~ \\---",
        "- x ~ \\- x",
        "+ x ~ \\+ x",
        "1. x ~ 1\\. x",
        "12) x ~ 12\\) x",
        "> x ~ \\> x",
        "``` ~ \\`\\`\\`",
        "*x* ~ \\*x\\*",
        "_x_ ~ \\_x\\_",
        "[x](y) ~ \\[x\\](y)",
        "<b> ~ \\<b>",
        "&amp; ~ \\&amp;",
        "a|b ~ a\\|b",
        "=== ~ \\===",
        "x \\ ~ x \\\\",
        "C # ~ C \\#",
        ":-- ~ \\:--"
      })
  void structure_is_escaped(String text, String escaped) {
    assertThat(Markdown.text(text)).isEqualTo(escaped);
  }

  @Test
  void tildes_are_escaped() {
    assertThat(Markdown.text("~~~")).isEqualTo("\\~\\~\\~");
  }

  @Test
  void lines_stay_lines_and_paragraphs_stay_paragraphs() {
    assertThat(Markdown.text("a\nb\n\nc")).isEqualTo("a\\\nb\n\nc");
    assertThat(Markdown.line("a\nb")).isEqualTo("a&#xA;b");
  }

  @Test
  void what_nobody_sees_is_named() {
    assertThat(Markdown.text(" a\u202E\t\u0000")).isEqualTo("&#x20;a&#x202E;&#x9;&#x0;");
  }

  @Test
  void a_line_broken_by_hand_is_one_line() {
    assertThat(Markdown.unescape("one\ntwo\n\n\nthree")).isEqualTo("one two\n\nthree");
  }

  @ParameterizedTest
  @FieldSource("dev.parlance.record.Nasty#TEXTS")
  void escapes_are_taken_back(String text) {
    assertThat(Markdown.unescape(Markdown.text(text))).isEqualTo(text);
    assertThat(Markdown.unescape(Markdown.line(text))).isEqualTo(text);
  }

  @Test
  void escapes_of_any_text_are_taken_back() {
    for (int seed = 0; seed < 20_000; seed++) {
      String text = Nasty.text(new Random(seed));
      assertThat(Markdown.unescape(Markdown.text(text))).as("seed %d", seed).isEqualTo(text);
      assertThat(Markdown.unescape(Markdown.line(text))).as("seed %d", seed).isEqualTo(text);
      assertThat(Markdown.line(text)).as("seed %d", seed).doesNotContain("\n");
    }
  }
}
