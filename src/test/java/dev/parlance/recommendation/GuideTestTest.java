package dev.parlance.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parlance.Problem;
import dev.parlance.guide.Guide;
import dev.parlance.guide.Guides;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scenarios that fail say where, and what they try of a guide is counted. */
class GuideTestTest {

  private static final String SCENARIO =
      """
      scenario: A service in a Python team that is a control plane
      answers:
        kind: backend
        main-constraint: none
        service-nature: control-plane
        service-near: python-team
      expect: {status: recommended, languages: [go], role: sole}
      must-cite: [B4b]
      must-beat: [B2e]
      must-not-cite: [P3]
      irrelevant: [weighs-more]
      """;

  private final Guide guide = Guides.shipped();

  @Test
  void a_scenario_that_holds_has_no_failures() {
    GuideTest test = test(SCENARIO);
    assertThat(test.failed()).isZero();
    assertThat(test.trials().get(0).failures()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "status: recommended | status: open | status: expected open, and it is recommended",
        "languages: [go] | 'languages: [go, rust]' | languages: expected go, rust, and it is go",
        "role: sole | role: orchestration-or-boundary |"
            + " role: expected orchestration-or-boundary, and it is sole",
        "must-cite: [B4b] | must-cite: [B4c] | must-cite: B4c is not among",
        "must-beat: [B2e] | must-beat: [B4b] | must-beat: B4b is not among",
        "must-not-cite: [P3] | must-not-cite: [B2e] | must-not-cite: B2e is cited",
        "irrelevant: [weighs-more] | irrelevant: [service-nature] |"
            + " irrelevant: service-nature is not among",
        "irrelevant: [weighs-more] | checklist: [B3.1] | checklist: B3.1 is not among none",
        "irrelevant: [weighs-more] | flips-to: [[java]] | flips-to: java is not among",
        "irrelevant: [weighs-more] | open: [kind] | open: kind is not among"
      })
  void each_expectation_that_does_not_hold_is_a_failure(
      String right, String wrong, String failure) {
    GuideTest test = test(SCENARIO.replace(right, wrong));
    assertThat(test.failed()).isEqualTo(1);
    assertThat(test.trials().get(0).failures()).hasSize(1);
    assertThat(test.trials().get(0).failures().get(0)).startsWith(failure);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "must-cite: [B4b] | must-ciet: [B4b] | f:8:1: there is no key 'must-ciet'. | must-cite",
        "must-beat: [B2e] | must-beat: [b2e] | f:9:13: there is no rule 'b2e'. | B2e",
        "status: recommended | status: recomended | f:7:18: there is no status 'recomended'. |"
            + " recommended",
        "languages: [go] | languages: [og] | f:7:43: there is no language 'og'. | go",
        "kind: backend | kind: backnd | f:3:9: there is no option 'backnd' of 'kind'. | backend",
        "irrelevant: [weighs-more] | irrelevant: [weights] |"
            + " f:11:14: there is no question 'weights'. | weighs-more"
      })
  void a_slip_in_a_scenario_is_refused_where_it_stands(
      String right, String wrong, String sentence, String near) {
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> test(SCENARIO.replace(right, wrong)))
        .withMessage(sentence)
        .satisfies(problem -> assertThat(problem.remedy()).contains(near));
  }

  @Test
  void coverage_counts_rules_that_decide_classes_that_are_tried_and_options_that_are_used() {
    Coverage coverage = test(SCENARIO).coverage();
    assertThat(coverage.rules().whole()).isEqualTo(guide.rules().size());
    assertThat(coverage.idle()).doesNotContain("B4b").contains("B2e", "S8");
    assertThat(coverage.options().part()).isEqualTo(4);
    assertThat(coverage.unused()).contains("kind=cli").doesNotContain("kind=backend");
    assertThat(coverage.house()).isEqualTo(new Coverage.Share(0, 0));
    assertThat(coverage.classes()).isEqualTo(new Coverage.Share(1, 1046));
  }

  private GuideTest test(String scenario) {
    return new GuideTest(guide, List.of(new ScenarioReader(guide).read("f", scenario)));
  }
}
