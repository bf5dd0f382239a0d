package dev.parlance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parlance.YamlNode.Mapping;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"0012", "no", "on", "1_000", "0x1f", "1.0", "2026-11-20", "true", "~x", "1e3"})
  void every_scalar_is_the_text_that_stands_there(String text) {
    assertThat(read("key: " + text).text("key")).isEqualTo(text);
  }

  @Test
  void an_empty_value_and_null_are_empty_text() {
    assertThat(read("key:").text("key", "-")).isEmpty();
    assertThat(read("key: null").text("key", "-")).isEmpty();
    assertThat(read("key: 'null'").text("key", "-")).isEqualTo("null");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "{a: &x 1, b: *x} ~ f:1:5: anchors and aliases are not read.",
        "a: &x {b: 1} ~ f:1:4: anchors and aliases are not read.",
        "a: *x ~ f:1:4: anchors and aliases are not read.",
        "a: !!str 1 ~ f:1:4: tags are not read.",
        "a: !java.lang.Runtime {} ~ f:1:4: tags are not read.",
        "{a: 1, a: 2} ~ f:1:8: the key 'a' stands here twice.",
        "<<: {a: 1} ~ f:1:1: merge keys are not read.",
        "&a b: c ~ f:1:1: anchors and aliases are not read.",
        "!!str b: c ~ f:1:1: tags are not read.",
        "? [a, b] ~ f:1:3: a key is a text.",
        "a: - ~ f:1:4: this is not readable YAML (sequence entries are not allowed here).",
        "a: [b ~ f:1:6: this is not readable YAML (while parsing a flow sequence: expected ',' or ']', but got <stream end>).",
        "a: b: c ~ f:1:5: this is not readable YAML (mapping values are not allowed here)."
      })
  void what_hides_meaning_or_has_none_is_refused_where_it_stands(String yaml, String sentence) {
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> Yaml.read("f", yaml))
        .withMessage(sentence)
        .matches(problem -> problem.exitCode() == ExitCode.USAGE);
  }

  @Test
  void an_unknown_key_is_refused_with_the_nearest() {
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> read("title: x\nanwsers: y").only(Set.of("title", "answers")))
        .withMessage("f:2:1: there is no key 'anwsers'.")
        .matches(problem -> problem.remedy().equals("Did you mean 'answers'?"));
  }

  @Test
  void a_broken_line_is_named() {
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> Yaml.read("f", "a: 1\nb: [1, 2\nc: 3"))
        .withMessageStartingWith("f:3:")
        .matches(problem -> problem.exitCode() == ExitCode.USAGE);
  }

  @Test
  void whatever_is_read_is_a_document_or_a_problem() {
    Random random = new Random(20261126);
    String[] pieces = {
      "a", ": ", "- ", "\n", "  ", "[", "]", "{", "}", ", ", "&x ", "*x", "!t ", "'", "\"", "| ",
      "> ", "# ", "? ", "%", "---\n", "...\n", "\t", "\\", "\u0000", "\ufeff", "\ud83d", "\r", "@"
    };
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(14); length > 0; length--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      try {
        assertThat(Yaml.read("f", text.toString())).isNotNull();
      } catch (Problem refused) {
        assertThat(refused.exitCode()).as(text.toString()).isEqualTo(ExitCode.USAGE);
      }
    }
  }

  @Test
  void deep_nesting_and_large_texts_are_refused_before_they_cost_anything() {
    assertThatExceptionOfType(Problem.class).isThrownBy(() -> Yaml.read("f", "[".repeat(5000)));
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> Yaml.read("f", "#".repeat(8 << 20)))
        .withMessage("f:1:1: the text is larger than 1 MiB.");
  }

  @Test
  void any_text_written_as_a_scalar_reads_back_as_itself() {
    long seed = 20261121;
    Random random = new Random(seed);
    for (int round = 0; round < 5000; round++) {
      String text = randomText(random);
      Mapping read = read("before: x\nkey: " + Yaml.scalar(text) + "\nafter: y");
      assertThat(read.text("key", "-")).as("seed %d round %d", seed, round).isEqualTo(text);
      assertThat(read("key: [" + Yaml.scalar(text) + ", z]").texts("key"))
          .containsExactly(text, "z");
      assertThat(Yaml.scalar(text).lines().count()).isLessThanOrEqualTo(1);
    }
  }

  @Test
  void words_that_other_readers_take_for_something_else_are_quoted() {
    Map<String, String> written =
        Map.of("no", "\"no\"", "0012", "\"0012\"", "a: b", "\"a: b\"", "go", "go", "", "\"\"");
    written.forEach((text, scalar) -> assertThat(Yaml.scalar(text)).isEqualTo(scalar));
  }

  private static Mapping read(String yaml) {
    return Yaml.read("f", yaml).mapping();
  }

  private static String randomText(Random random) {
    String nasty = "#:-?{}[],&*!|>'\"%@`\\\n\t ~=/.$<aÄ日\u202e\u200b\u0085\u2028\ufeff\u001b0";
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(12); length > 0; length--) {
      int point =
          random.nextInt(4) == 0
              ? random.nextInt(0xD7FF - 1) + 1
              : nasty.charAt(random.nextInt(nasty.length()));
      text.appendCodePoint(random.nextInt(40) == 0 ? 0x1F600 + random.nextInt(40) : point);
    }
    return text.toString();
  }

  @Test
  void a_character_of_two_halves_may_stand_anywhere() {
    for (int before = 1000; before < 1060; before++) {
      String text = "x".repeat(before) + "\uD83D\uDE00";
      assertThat(read("key: " + text).text("key")).isEqualTo(text);
    }
  }
}
