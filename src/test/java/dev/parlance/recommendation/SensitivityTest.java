package dev.parlance.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlance.guide.Guide;
import dev.parlance.guide.Guides;
import dev.parlance.interview.Answer;
import dev.parlance.interview.Answers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each row, counted a second time with a guide whose text was changed. */
class SensitivityTest {

  private static final String TEXT = Guides.shippedText();

  private final Guide guide = Guides.shipped();
  private final Sensitivity sensitivity = new Sensitivity(guide);

  @Test
  void a_tier_as_strong_as_the_next_is_what_the_file_says_with_that_word_in_its_place() {
    assertThat(changed("'start' is as strong as 'directive'"))
        .isEqualTo(counted(TEXT.replace("    tier: start\n", "    tier: directive\n")))
        .isPositive();
    assertThat(changed("'default' is as strong as 'start'"))
        .isEqualTo(counted(TEXT.replace("    tier: default\n", "    tier: start\n")))
        .isPositive();
    assertThat(changed("'leaning' is as strong as 'default'"))
        .isEqualTo(counted(TEXT.replace("    tier: leaning\n", "    tier: default\n")));
  }

  @Test
  void without_the_main_constraint_is_what_the_file_says_without_concerns() {
    assertThat(changed("the main constraint settles no disagreement"))
        .isEqualTo(counted(TEXT.replaceAll("    concern: [a-z-]+\n", "")))
        .isPositive();
  }

  @Test
  void without_undercuts_is_what_a_team_gets_that_sets_them_aside() {
    String overlay =
        """
        guide: acme
        version: 0.1.0
        extends: langindex-python@1.x
        disable:
          - {rule: W3a, because: A test.}
          - {rule: W3b, because: A test.}
          - {rule: W3c, because: A test.}
          - {rule: W3d, because: A test.}
        """;
    assertThat(changed("the main constraint cancels no default"))
        .isEqualTo(counted(overlay))
        .isPositive();
  }

  @Test
  void the_tie_breaks_of_a_house_are_one_more_reading() {
    Guide house =
        Guides.read(
            "f",
            """
            guide: acme
            version: 0.1.0
            extends: langindex-python@1.x
            rules:
              - {id: H1, when: {kind: cli}, tie-break: [go], source: house, because: A test.}
            """);
    Sensitivity own = new Sensitivity(house);
    assertThat(own.rows()).hasSize(sensitivity.rows().size() + 1);
    assertThat(own.rows().get(own.rows().size() - 1).changed()).isPositive();
  }

  private int changed(String reading) {
    return sensitivity.rows().stream()
        .filter(row -> row.reading().equals(reading))
        .findFirst()
        .orElseThrow()
        .changed();
  }

  private int counted(String text) {
    assertThat(text).isNotEqualTo(TEXT);
    Survey survey = new Survey(guide);
    Recommender recommender = new Recommender(Guides.read("f", text));
    int changed = 0;
    for (Survey.Case each : survey.cases) {
      Answers answers = Answers.NONE;
      for (Map.Entry<String, List<String>> entry : survey.sheet(each).entrySet()) {
        answers = answers.with(entry.getKey(), Answer.of(entry.getValue()));
      }
      changed += recommender.advise(answers).outcome().equals(each.outcome()) ? 0 : 1;
    }
    return changed;
  }
}
