package dev.parlance.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class GeneralDecisionTest {

  private final RecordWriter writer = new RecordWriter();

  @Test
  void the_first_decision_of_a_log_reads_as_approved() {
    Approval.verify(
        "record-decisions.md",
        writer.write(GeneralDecision.recordDecisions("adr", Review.DAY, List.of("Ada Lovelace"))));
  }

  @Test
  void a_decision_with_nothing_but_a_title_asks_for_the_rest() {
    Approval.verify(
        "titled.md",
        writer.write(
            GeneralDecision.titled("Use `x`\n# and y", RecordStatus.DRAFT, Review.DAY, List.of())));
  }

  @Test
  void it_is_read_for_a_log() {
    String text =
        writer.write(GeneralDecision.recordDecisions("adr", Review.DAY, List.of("Ada Lovelace")));
    RecordSummary summary =
        RecordSummary.read("adr/0001-x.md", text.getBytes(StandardCharsets.UTF_8));
    assertThat(summary.title()).isEqualTo("Record architecture decisions");
    assertThat(summary.status()).isEqualTo(RecordStatus.ACCEPTED);
    assertThat(summary.deciders()).containsExactly("Ada Lovelace");
    assertThat(summary.complaints()).isEmpty();
  }
}
