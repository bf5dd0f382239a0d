package dev.parlance.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SuccessionTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

  private static final String GENERAL =
      "# 1. One\n\n## Status\n\nAccepted\n\n## Context\n\n## Decision\n";

  @Test
  void a_decision_that_leaves_no_component_out_takes_the_whole_place() {
    assertThat(Succession.of(decision("api", "web"), decision("web", "api", "cli")))
        .isEqualTo(Succession.WHOLE);
  }

  @Test
  void a_decision_on_some_of_the_components_takes_a_part() {
    assertThat(Succession.of(decision("api", "web"), decision("api"))).isEqualTo(Succession.PART);
  }

  @Test
  void a_record_that_is_not_about_languages_is_replaced_whole_and_replaces_whole() {
    RecordSummary general = RecordSummary.read("adr/0001-one.md", GENERAL);
    assertThat(Succession.of(general, decision("api"))).isEqualTo(Succession.WHOLE);
    assertThat(Succession.of(decision("api"), general)).isEqualTo(Succession.WHOLE);
  }

  @Test
  void the_old_record_says_what_became_of_it() {
    RecordSummary successor = RecordSummary.read("adr/0002-two.md", "# 2. Two\n");
    String whole = Succession.WHOLE.applied(RecordEdit.of(GENERAL), successor, DAY).text();
    String part = Succession.PART.applied(RecordEdit.of(GENERAL), successor, DAY).text();

    assertThat(RecordSummary.read("adr/0001-one.md", whole).status())
        .isEqualTo(RecordStatus.SUPERSEDED);
    assertThat(RecordSummary.read("adr/0001-one.md", whole).links())
        .containsExactly(new Link("superseded by", "0002", "0002-two.md"));
    assertThat(RecordSummary.read("adr/0001-one.md", part).status())
        .isEqualTo(RecordStatus.ACCEPTED);
    assertThat(RecordSummary.read("adr/0001-one.md", part).links())
        .containsExactly(new Link("amended by", "0002", "0002-two.md"));
    assertThat(Succession.WHOLE.verb()).isEqualTo("supersedes");
    assertThat(Succession.PART.verb()).isEqualTo("amends");
  }

  private static RecordSummary decision(String... components) {
    StringBuilder text =
        new StringBuilder("---\nstatus: accepted\nparlance:\n  version: 1\n  components:\n");
    for (String name : components) {
      text.append("    - name: ").append(name).append("\n      language: go\n");
    }
    return RecordSummary.read("adr/0001-x.md", text.append("---\n\n# Go\n").toString());
  }
}
