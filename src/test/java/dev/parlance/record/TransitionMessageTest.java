package dev.parlance.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TransitionMessageTest {

  private final RecordWriter writer = new RecordWriter();

  @Test
  void a_commit_says_what_programs_look_for() {
    DecisionRecord record = Review.TWO_COMPONENTS.draft().record();
    assertThat(writer.write(TransitionMessage.of("propose", "0007", record)))
        .isEqualTo(
            """
            adr: propose 0007 Go for control-plane, Python for ingest

            ADR-Number: 0007
            ADR-Version: 1
            ADR-Status: proposed
            ADR-Guide: langindex-python@1.0.0
            ADR-Component: control-plane=go
            ADR-Component: ingest=python
            """);
  }

  @Test
  void no_value_begins_a_line() {
    TransitionMessage message =
        new TransitionMessage(
            "x\n\nReviewed-by: Boss",
            List.of(
                new TransitionMessage.Trailer(
                    "ADR-Component", "a=b\r\nSigned-off-by: Boss\u2028x")));
    assertThat(writer.write(message))
        .isEqualTo("x  Reviewed-by: Boss\n\nADR-Component: a=b  Signed-off-by: Boss x\n");
  }
}
