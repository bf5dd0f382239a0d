package dev.parlance.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import dev.parlance.interview.AnswerSheet;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordReaderTest {

  private final Draft draft = Review.TWO_COMPONENTS.draft();
  private final String written = new RecordWriter().write(draft);

  @Test
  void foreign_line_ends_do_no_harm() {
    assertThat(RecordReader.read("r.md", written.replace("\n", "\r\n"))).isEqualTo(draft.record());
  }

  @Test
  void prose_may_be_edited_by_hand() {
    String edited =
        written
            .replace("## Decision Drivers\n", "## Decision Drivers\n\n* status: rejected\n")
            .replace("## More Information\n", "## Pros and Cons\n\nNone.\n");
    assertThat(RecordReader.read("r.md", edited)).isEqualTo(draft.record());
  }

  @Test
  void a_narrative_may_be_wrapped_and_continued_by_hand() {
    String edited =
        written.replace(
            "the workers of the order platform.\n", "the workers\nof the shop.\n\nSince 2026.\n");
    assertThat(RecordReader.read("r.md", edited).components().get(0).narrative())
        .isEqualTo("Hands out leases to the workers of the shop.\n\nSince 2026.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "status: proposed ~ status: in doubt ~ r.md:2:9: 'in doubt' is not a status of a record.",
        "version: 1 ~ version: 0 ~ r.md:6:12: '0' is not a version.",
        "date: 2026-11-20 ~ date: today ~ r.md:3:7: 'today' is not a date.",
        "role: sole ~ role: some ~ r.md:13:13: there is no role 'some'.",
        "language: go ~ langauge: go ~ r.md:12:7: there is no key 'langauge'."
      })
  void a_slip_is_named_where_it_stands(String text, String slip, String sentence) {
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> RecordReader.read("r.md", written.replaceFirst(text, slip)))
        .withMessage(sentence)
        .matches(problem -> problem.exitCode() == ExitCode.USAGE);
  }

  @Test
  void a_file_without_front_matter_is_not_a_record_of_ours() {
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> RecordReader.read("r.md", "# X\n"))
        .withMessageStartingWith("r.md:1:1: the key 'parlance' is missing");
  }

  @Test
  void what_could_not_be_read_back_is_not_written() {
    Draft draft =
        Draft.of(
            Review.guide(),
            new AnswerSheet(
                "",
                Collections.nCopies(10_000, "Ada Lovelace"),
                List.of(),
                List.of(),
                "",
                Review.ONE_COMPONENT.sheet().components(),
                List.of()),
            Review.ONE_COMPONENT.advice(),
            Review.DAY);
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> new RecordWriter().write(draft))
        .withMessage("The record:1:1: the front matter is larger than 64 KiB.");
  }
}
