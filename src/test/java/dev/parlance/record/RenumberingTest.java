package dev.parlance.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parlance.Problem;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RenumberingTest {

  private static final RecordSummary TWO = RecordSummary.read("adr/0002-two.md", "# 2. Two\n");
  private static final RecordSummary TWIN = RecordSummary.read("adr/0002-twin.md", "# 2. Twin\n");

  private final Renumbering renumbering = Renumbering.of(TWO, 12, List.of(TWO));
  private final Renumbering ambiguous = Renumbering.of(TWO, 12, List.of(TWO, TWIN));

  @Test
  void the_file_and_the_heading_have_the_new_number() {
    assertThat(renumbering.file()).isEqualTo("adr/0012-two.md");
    assertThat(renumbering.inItself("# 2. Two\n")).isEqualTo("# 12. Two\n");
    assertThat(renumbering.inItself("# ADR-0002: Two\n")).isEqualTo("# ADR-0012: Two\n");
  }

  @Test
  void what_surely_means_the_record_is_rewritten_as_it_was_written() {
    assertThat(renumbering.elsewhere("See [2. Two](./0002-two.md#why), ADR-0002, ADR 2, adr2."))
        .isEqualTo("See [12. Two](./0012-two.md#why), ADR-0012, ADR 12, adr12.");
    assertThat(renumbering.doubtful("See ADR-0012.\n")).isEmpty();
  }

  @Test
  void the_page_that_a_site_makes_of_the_file_has_the_new_name() {
    assertThat(renumbering.elsewhere("[ADR 2. Two](../0002-two.html#why), 0002-two-b.html"))
        .isEqualTo("[ADR 12. Two](../0012-two.html#why), 0002-two-b.html");
  }

  @Test
  void a_record_is_mentioned_by_what_its_file_is_called() {
    RecordSummary dr = RecordSummary.read("adr/DR002-two.md", "# DR002: Two\n");
    assertThat(Renumbering.of(dr, 12, List.of(dr)).elsewhere("Superseded by DR002, not RFC 2."))
        .isEqualTo("Superseded by DR012, not RFC 2.");
  }

  @Test
  void what_means_something_else_is_left_alone() {
    String other = "ADR-0002-other.md, ADR-20, ADR-2.1, https://x.org/adr/ADR-0002/, FOO-ADR-2";
    assertThat(renumbering.elsewhere(other)).isEqualTo(other);
  }

  @Test
  void where_the_number_was_given_twice_only_links_to_the_file_are_rewritten() {
    String text = "[2. Two](0002-two.md), [2. Twin](0002-twin.md)\n\nADR-0002 says so.\n";
    String after = ambiguous.elsewhere(text);
    assertThat(after)
        .isEqualTo("[12. Two](0012-two.md), [2. Twin](0002-twin.md)\n\nADR-0002 says so.\n");
    assertThat(ambiguous.doubtful(after)).containsExactly(3);
  }

  @Test
  void what_may_mean_the_record_is_doubtful() {
    assertThat(
            renumbering.doubtful(
                """
                As in ADRs 1 and 2.
                See decision 2, please.
                See #2 for that.
                Section 2 of RFC 2.
                In 2002 there were 2 of them.
                ADR-12 and ADR-20 stay.
                Related ADR: [0002-other.md](0002-other.md)
                """))
        .containsExactly(1, 2, 3);
  }

  @Test
  void a_number_that_is_taken_is_refused() {
    RecordSummary twelve = RecordSummary.read("adr/0012-x.md", "# 12. X\n");
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> Renumbering.of(TWO, 12, List.of(TWO, twelve)))
        .withMessage("The number 0012 is taken by adr/0012-x.md.");
  }

  @Test
  void the_former_number_stands_where_the_dialect_has_such_things() {
    assertThat(renumbering.withFormerNumber("---\nstatus: accepted\n---\n\n# Two\n"))
        .isEqualTo("---\nstatus: accepted\nformer-number: \"0002\"\n---\n\n# Two\n");
    assertThat(
            renumbering.withFormerNumber("# Two\r\n\r\n* Status: accepted\r\n\r\n## Context\r\n"))
        .isEqualTo(
            "# Two\r\n\r\n* Status: accepted\r\n* Former number: 0002\r\n\r\n## Context\r\n");
    assertThat(renumbering.withFormerNumber("# 12. Two\n\nDate: 2026-10-01\n\n## Status\n"))
        .isEqualTo("# 12. Two\n\nDate: 2026-10-01\n\nFormer number: 0002\n\n## Status\n");
    assertThat(renumbering.withFormerNumber("# 12. Two\n\n## Status\n"))
        .isEqualTo("# 12. Two\n\nFormer number: 0002\n\n## Status\n");
    assertThat(renumbering.withFormerNumber("---\nformer-number: \"0001\"\n---\n"))
        .isEqualTo("---\nformer-number: \"0001, 0002\"\n---\n");
  }

  @TestFactory
  Stream<DynamicTest> a_former_number_changes_nothing_else_of_a_record() throws IOException {
    return Corpus.labels().keySet().stream()
        .map(file -> DynamicTest.dynamicTest(file, () -> nothingElse(Corpus.text(file))));
  }

  private void nothingElse(String text) {
    RecordSummary before = RecordSummary.read("0002-x.md", text);
    assertThat(RecordSummary.read("0002-x.md", renumbering.withFormerNumber(text)))
        .isEqualTo(before);
  }
}
