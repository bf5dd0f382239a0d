package dev.parlance.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parlance.Problem;
import dev.parlance.guide.Guide;
import dev.parlance.guide.GuideReader;
import dev.parlance.guide.Guides;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DraftReaderTest {

  private static final Guide GUIDE = Guides.shipped();

  private static final Component INGEST =
      new Component(
          "ingest",
          List.of("services/ingest/**"),
          "Nightly files.",
          Answers.NONE
              .with("kind", Answer.of("data"))
              .with("main-constraint", Answer.of("none"))
              .with("r-centred", Answer.of("statistics", "reporting")),
          null);

  private static final Review REVIEW =
      new Review(
          Review.EMPTY.sheet().with(List.of(INGEST)),
          Set.of(
              Step.of(Step.Kind.PATHS, INGEST),
              Step.of(Step.Kind.NARRATIVE, INGEST),
              Step.of(INGEST, "data-work"),
              Step.of(Step.Kind.TITLE)));

  private static final Aim AIM =
      Aim.superseding(List.of("0003"))
          .ending(Map.of("save-answers", "/home/ada/answers: all.yaml", "no-commit", ""));

  private final String draft = new DraftWriter(GUIDE).write(REVIEW, AIM);

  @Test
  void a_review_goes_on_as_it_was() {
    DraftReader.Reopened reopened = new DraftReader(GUIDE).read("draft", draft);
    assertThat(reopened.review()).isEqualTo(REVIEW);
    assertThat(reopened.changed()).isEmpty();
    assertThat(reopened.aim()).isEqualTo(AIM);
  }

  @Test
  void a_draft_of_before_options_were_kept_can_be_read() {
    String older = draft.replaceFirst("  options: .*\n", "");
    assertThat(older).isNotEqualTo(draft);
    assertThat(new DraftReader(GUIDE).read("draft", older).aim())
        .isEqualTo(Aim.superseding(List.of("0003")));
  }

  @Test
  void a_draft_is_an_answers_file() {
    assertThat(new AnswerSheetReader(GUIDE).read("draft", draft)).isEqualTo(REVIEW.sheet());
  }

  @Test
  void a_question_that_reads_differently_is_asked_again_and_no_other() {
    Guide other =
        guide("Which one constraint decides when wishes collide?", "Which constraint decides?");
    DraftReader.Reopened reopened = new DraftReader(other).read("draft", draft);
    assertThat(reopened.changed()).containsExactly("main-constraint");
    assertThat(reopened.review().component("ingest").answers())
        .isEqualTo(INGEST.answers().without("main-constraint"));
    assertThat(reopened.review().passed()).isEqualTo(REVIEW.passed());
  }

  @Test
  void a_guide_with_other_rules_and_the_same_questions_asks_nothing_again() {
    DraftReader.Reopened reopened =
        new DraftReader(guide("review-every: P1Y", "review-every: P2Y")).read("draft", draft);
    assertThat(reopened.changed()).isEmpty();
    assertThat(reopened.review()).isEqualTo(REVIEW);
  }

  @Test
  void damage_is_a_problem_and_nothing_else() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int i = 0; i < 1_000; i++) {
      byte[] bytes = draft.getBytes(StandardCharsets.UTF_8);
      for (int flips = 1 + random.nextInt(4); flips > 0; flips--) {
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      }
      String damaged = new String(bytes, StandardCharsets.UTF_8);
      try {
        new DraftReader(GUIDE).read("draft", damaged);
      } catch (Problem problem) {
        assertThat(problem.sentence()).isNotBlank();
      } catch (RuntimeException bug) {
        throw new AssertionError("seed %d:%n%s".formatted(seed, damaged), bug);
      }
    }
  }

  @Test
  void half_a_draft_is_a_problem() {
    for (int length = 0; length < draft.length() - 2; length += 7) {
      String half = draft.substring(0, length);
      assertThatExceptionOfType(Problem.class)
          .as(half)
          .isThrownBy(() -> new DraftReader(GUIDE).read("draft", half));
    }
  }

  private static Guide guide(String words, String others) {
    String text = Guides.shippedText();
    assertThat(text).contains(words);
    return GuideReader.read("other", text.replace(words, others));
  }
}
