package dev.parlance.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlance.Json;
import dev.parlance.guide.Guide;
import dev.parlance.guide.Guides;
import dev.parlance.guide.Rule;
import dev.parlance.interview.Answer;
import dev.parlance.interview.Answers;
import dev.parlance.interview.Component;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a team's own rules do to the advice, and that they are told apart from the guide's. */
class HouseRulesTest {

  private static final String OPEN_TO_GO =
      """
      guide: acme
      version: 0.1.0
      extends: langindex-python@1.x
      rules:
        - id: H1
          when: {kind: [script, cli]}
          tie-break: [go]
          source: house
          because: Operations runs Go already.
      """;

  private static final Answers OPEN =
      Answers.NONE
          .with("kind", Answer.of("cli"))
          .with("main-constraint", Answer.of("none"))
          .with("tool-needs", Answer.of("static-binary"));

  private static final Answers CONFLICT = OPEN.with("javascript-ties", Answer.of("npm-packages"));

  private final Guide house = Guides.read("adr/guide.yaml", OPEN_TO_GO);

  @Test
  void a_tie_break_chooses_among_what_the_guide_leaves_open() {
    assertThat(new Recommender(Guides.shipped()).advise(OPEN).languages())
        .containsExactly("go", "rust");
    Advice advice = new Recommender(house).advise(OPEN);
    assertThat(advice.status()).isEqualTo(Status.RECOMMENDED);
    assertThat(advice.languages()).containsExactly("go");
  }

  @Test
  void a_tie_break_settles_what_nothing_else_does() {
    assertThat(new Recommender(Guides.shipped()).advise(CONFLICT).status())
        .isEqualTo(Status.CONFLICT);
    Advice advice = new Recommender(house).advise(CONFLICT);
    assertThat(advice.languages()).containsExactly("go");
    assertThat(advice.beaten())
        .filteredOn(beaten -> beaten.rule().id().equals("S7b"))
        .extracting(Advice.Beaten::why)
        .containsExactly("the house rule H1 chooses");
  }

  @Test
  void it_is_named_among_the_reasons_as_the_houses_own() {
    Advice advice = new Recommender(house).advise(CONFLICT);
    assertThat(advice.reasons())
        .filteredOn(Advice.Reason::decides)
        .filteredOn(reason -> reason.rule().origin() == Rule.Origin.HOUSE)
        .extracting(reason -> reason.rule().id())
        .containsExactly("H1");
    String json =
        Json.write(
            AdviceTree.of(
                house,
                List.of(new Component("tool", List.of(), "", CONFLICT, null)),
                List.of(advice)));
    assertThat(json)
        .contains("\"origin\": \"house\"")
        .contains("\"origin\": \"guide\"")
        .contains("\"file\": \"adr/guide.yaml\"")
        .contains("\"version\": \"0.1.0+langindex-python.1.0.0\"");
  }

  @Test
  void tie_breaks_that_share_no_language_settle_nothing_in_whatever_order() {
    String rule = OPEN_TO_GO.substring(OPEN_TO_GO.indexOf("  - id: H1"));
    String torn =
        OPEN_TO_GO
            + rule.replace("H1", "H2").replace("[go]", "[rust]")
            + rule.replace("H1", "H3").replace("[go]", "[go, rust]");
    Advice advice = new Recommender(Guides.read("f", torn)).advise(OPEN);
    assertThat(advice.languages()).containsExactly("go", "rust");
    assertThat(advice.status()).isEqualTo(Status.OPEN);
  }
}
