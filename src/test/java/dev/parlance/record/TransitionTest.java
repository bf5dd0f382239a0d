package dev.parlance.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which step may follow on which status. */
class TransitionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ':',
      value = {
        "DRAFT: [PROPOSE]",
        "DEFERRED: [PROPOSE]",
        "UNFILLED: [PROPOSE]",
        "NONE: [PROPOSE]",
        "PROPOSED: [ACCEPT, REJECT, WITHDRAW]",
        "ACCEPTED: [DEPRECATE, SUPERSEDE]",
        "REJECTED: []",
        "WITHDRAWN: []",
        "DEPRECATED: []",
        "SUPERSEDED: []",
        "UNKNOWN: []"
      })
  void a_status_has_its_steps(RecordStatus status, String steps) {
    assertThat(Transition.from(status)).hasToString(steps);
  }

  @Test
  void a_refusal_names_the_legal_steps() {
    RecordSummary proposed = RecordSummary.read("0007-x.md", "---\nstatus: proposed\n---\n# X\n");
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> Transition.SUPERSEDE.require(proposed, "0007"))
        .withMessage("0007 is proposed and cannot become superseded.")
        .satisfies(
            problem -> {
              assertThat(problem.exitCode()).isEqualTo(ExitCode.REFUSED);
              assertThat(problem.remedy()).startsWith("What may follow: parlance accept 0007");
            });
  }

  @Test
  void a_status_that_is_not_understood_is_left_alone() {
    RecordSummary odd = RecordSummary.read("0007-x.md", "---\nstatus: in limbo\n---\n# X\n");
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> Transition.ACCEPT.require(odd, "0007"))
        .withMessage(
            "0007 has the status 'in limbo', which is not understood, and cannot become accepted.");
  }

  @Test
  void a_relation_is_seen_from_both_sides() {
    assertThat(Relation.of("amends").reverse()).isEqualTo("amended by");
    assertThat(Relation.of("Amended-By").reverse()).isEqualTo("amends");
    assertThat(Relation.of("relates to").reverse()).isEqualTo("relates to");
  }
}
