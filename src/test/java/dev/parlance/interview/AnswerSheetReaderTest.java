package dev.parlance.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import dev.parlance.guide.Guides;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerSheetReaderTest {

  private static final String SHEET =
      """
      title: Languages for the order platform
      deciders: [Ada Lovelace <ada@example.org>]
      review-by: 2027-11-20
      components:
        ingest:
          paths: [services/ingest/**]
          narrative: Nightly CSV ingestion.
          answers: {data-work: [explore, ingest], kind: data, r-centred: none}
        control-plane:
          answers:
            kind: {is: backend, by: Ada, at: 2026-11-20T10:00:00Z, note: "agreed: at once"}
            service-nature: control-plane
            weighs-more: unknown
          choose: Go
          because: It is what we know.
      boundaries:
        - {from: control-plane, to: ingest, protocol: gRPC}
      """;

  private final AnswerSheetReader reader = new AnswerSheetReader(Guides.shipped());

  @Test
  void everything_that_a_sheet_can_say_is_read() {
    AnswerSheet sheet = reader.read("f", SHEET);
    assertThat(sheet.title()).isEqualTo("Languages for the order platform");
    assertThat(sheet.reviewBy()).isEqualTo("2027-11-20");
    assertThat(sheet.components())
        .extracting(Component::name)
        .containsExactly("ingest", "control-plane");
    Component ingest = sheet.components().get(0);
    assertThat(ingest.paths()).containsExactly("services/ingest/**");
    assertThat(ingest.answers().byQuestion().keySet())
        .as("in the guide's order")
        .containsExactly("kind", "data-work", "r-centred");
    Component control = sheet.components().get(1);
    assertThat(control.answers().to("kind"))
        .contains(new Answer(List.of("backend"), "agreed: at once", "Ada", "2026-11-20T10:00:00Z"));
    assertThat(control.answers().isDoNotKnow("weighs-more")).isTrue();
    assertThat(control.answers().options("weighs-more")).isEmpty();
    assertThat(control.choice()).contains(new Choice("go", "It is what we know."));
    assertThat(sheet.boundaries()).containsExactly(new Boundary("control-plane", "ingest", "gRPC"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kind: data | knid: data | f:8:45: there is no question 'knid'. | Did you mean 'kind'?",
        "kind: data | kind: dta | f:8:51: there is no option 'dta' of 'kind'. | Did you mean 'data'?",
        "kind: data | kind: [data, ai] | f:8:51: 'kind' takes one option, and there are 2. |"
            + " Keep one of: data, ai.",
        "[explore, ingest] | [explore, unknown] | f:8:26: 'data-work' answers 'unknown' together"
            + " with other options. | Keep 'unknown' alone, or remove it.",
        "choose: Go | choose: pyhton | f:14:13: there is no language 'pyhton'. |"
            + " Did you mean 'python'?",
        "choose: Go | chose: Go | f:14:5: there is no key 'chose'. | Did you mean 'choose'?",
        "to: ingest | to: ingets | f:17:31: there is no component 'ingets'. |"
            + " Did you mean 'ingest'?",
        "2027-11-20 | next year | f:3:12: 'next year' is not a date. | Write it as 2027-01-31.",
        "paths: | path: | f:6:5: there is no key 'path'. | Did you mean 'paths'?",
        "choose: Go | | f:14:14: there is a reason and no choice. | Add 'choose: LANGUAGE'."
      })
  void a_slip_is_refused_with_place_and_nearest_word(
      String right, String wrong, String sentence, String remedy) {
    String text = SHEET.replace(right, wrong == null ? "" : wrong).replace("    \n", "");
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> reader.read("f", text))
        .withMessage(sentence)
        .satisfies(
            problem -> {
              assertThat(problem.exitCode()).isEqualTo(ExitCode.USAGE);
              assertThat(problem.remedy()).isEqualTo(remedy);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../x",
        "a\\nb",
        "-x",
        "a=b",
        "x:",
        "a  b",
        "",
        " a",
        ".git",
        "a..b",
        "\\u202ea",
        "a|b"
      })
  void a_component_cannot_be_called_what_would_break_a_trailer_or_a_path(String name) {
    String yaml = "components: {\"%s\": {answers: {kind: data}}}".formatted(name);
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> reader.read("f", yaml))
        .withMessageContaining("cannot be the name of a component");
  }

  @ParameterizedTest
  @ValueSource(strings = {"control-plane", "API v2", "services/ingest", "Zählwerk", "日本語", "a"})
  void a_component_can_be_called_what_teams_call_them(String name) {
    String yaml = "components: {\"%s\": {answers: {kind: data}}}".formatted(name);
    assertThat(reader.read("f", yaml).components().get(0).name()).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Kotlin", "C#", "C", "D", "Ruby", "Swift", "F#"})
  void a_language_that_the_guide_does_not_know_can_be_chosen(String language) {
    String yaml =
        "components: {x: {answers: {kind: data}, choose: \"%s\", because: y}}".formatted(language);
    assertThat(reader.read("f", yaml).components().get(0).choice())
        .contains(new Choice(language, "y"));
  }

  @Test
  void text_that_no_record_could_carry_is_refused() {
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(
            () -> reader.read("f", "title: \"a\\0b\"\ncomponents: {x: {answers: {kind: ai}}}"))
        .withMessage("f:1:8: the text holds U+0000, which is not a character.");
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(
            () ->
                reader.read(
                    "f",
                    "title: " + "x".repeat(20_001) + "\ncomponents: {x: {answers: {kind: ai}}}"))
        .withMessage("f:1:8: the text has 20001 characters, and 20000 is the most.");
  }
}
