package dev.parlance.record;

import static dev.parlance.record.AdviceByHand.outcome;
import static dev.parlance.record.Review.answers;
import static dev.parlance.record.Review.chosen;
import static dev.parlance.record.Review.component;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import dev.parlance.interview.AnswerSheet;
import dev.parlance.interview.Component;
import dev.parlance.recommendation.Advice;
import dev.parlance.recommendation.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftTest {

  private final Component tool =
      component("deployer", "", answers("kind=cli", "tool-needs=static-binary"));

  private final Advice go = advice(Status.RECOMMENDED, "go").decidedBy("S9a").advice();

  private final Advice goOrRust =
      advice(Status.OPEN, "go", "rust")
          .decidedBy("S9a")
          .flip(Map.of("main-constraint", List.of("javascript")), Status.CONFLICT, "go")
          .flip(Map.of("weighs-more", List.of("binary")), Status.RECOMMENDED, "go")
          .advice();

  @Test
  void a_recommendation_needs_no_choice() {
    assertThat(draft(tool, go).record().components().get(0).language()).isEqualTo("go");
  }

  @Test
  void a_choice_names_a_language_by_id_or_by_name() {
    Component choosing = chosen(tool, "C++", "x");
    assertThat(draft(choosing, go).record().components().get(0).language()).isEqualTo("cpp");
  }

  @Test
  void a_language_that_the_guide_does_not_know_keeps_its_name() {
    Component choosing = chosen(tool, "C#", "x");
    assertThat(draft(choosing, go).record().components().get(0).language()).isEqualTo("C#");
    assertThat(new RecordWriter().write(draft(choosing, go)))
        .contains("The guide names C# and gives no advice on it.");
  }

  @Test
  void departing_from_the_advice_needs_a_reason() {
    refused(
        chosen(tool, "rust", ""),
        go,
        "For deployer the guide recommends Go, and the team chose Rust without a reason.",
        "Add 'because: …' to deployer; choosing against the advice, or where the guide leaves it"
            + " open, needs a reason.");
  }

  @Test
  void choosing_what_the_guide_leaves_open_needs_a_reason() {
    refused(
        chosen(tool, "rust", " "),
        goOrRust,
        "For deployer the guide leaves it open between Go and Rust, and the team chose Rust without"
            + " a reason.",
        "Add 'because: …' to deployer; choosing against the advice, or where the guide leaves it"
            + " open, needs a reason.");
  }

  @Test
  void an_open_advice_needs_a_choice_and_names_what_would_settle_it() {
    refused(
        tool,
        goOrRust,
        "For deployer the guide leaves it open between Go and Rust, and nobody chose a language.",
        "Add 'choose: …' (go or rust) and 'because: …' to deployer; choosing against the advice, or"
            + " where the guide leaves it open, needs a reason. If deployment as a static binary and"
            + " simple concurrency matter more than data ecosystem reach, the guide recommends"
            + " Go.");
  }

  @Test
  void an_incomplete_advice_names_the_questions_that_settle_it() {
    Advice incomplete =
        advice(Status.INCOMPLETE)
            .possible(outcome(Status.RECOMMENDED, "go"), outcome(Status.OPEN, "go", "rust"))
            .open("weighs-more", "delivery-form")
            .advice();
    refused(
        tool,
        incomplete,
        "For deployer the guide's advice depends on what is not known: it may be Go or an open"
            + " choice between Go and Rust, and nobody chose a language.",
        "Add 'choose: …' (go or rust) and 'because: …' to deployer; choosing against the advice, or"
            + " where the guide leaves it open, needs a reason. Or answer 'Which weighs more, the"
            + " reach of the ecosystem or deployment as a static binary with simple concurrency?'"
            + " (weighs-more).");
  }

  @Test
  void a_silent_guide_offers_every_language() {
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> draft(tool, advice(Status.SILENT).advice()))
        .withMessage("For deployer the guide says nothing, and nobody chose a language.")
        .matches(problem -> problem.remedy().contains("(python, javascript, "));
  }

  @Test
  void what_would_settle_it_may_be_that_no_answer_applies() {
    Advice open =
        advice(Status.OPEN, "go", "rust")
            .flip(Map.of("script-traits", List.of()), Status.RECOMMENDED, "go")
            .advice();
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> draft(tool, open))
        .matches(
            problem ->
                problem
                    .remedy()
                    .endsWith(
                        "If none of the answers to \"What is true of the script?\" applies, the"
                            + " guide recommends Go."));
  }

  @Test
  void a_reason_and_a_narrative_need_no_blank_lines_around_them() {
    ComponentDecision decision =
        draft(chosen(component("a", "Does it.\n", tool.answers()), "rust", "why\n"), go)
            .record()
            .components()
            .get(0);
    assertThat(decision.narrative()).isEqualTo("Does it.");
    assertThat(decision.because()).isEqualTo("why");
  }

  @Test
  void a_reason_for_following_the_guide_is_kept() {
    Draft draft = draft(chosen(tool, "go", "we know it well"), go);
    assertThat(new RecordWriter().write(draft)).contains("The team adds: \"we know it well\".");
  }

  @Test
  void a_title_says_the_decision() {
    assertThat(Review.TWO_COMPONENTS.draft().record().title())
        .isEqualTo("Go for control-plane, Python for ingest");
  }

  @Test
  void a_long_title_counts_the_components() {
    List<Component> components = new ArrayList<>();
    List<Advice> advice = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      components.add(component("a-component-with-a-long-name-" + i, "", tool.answers()));
      advice.add(go);
    }
    Draft draft = Draft.of(Review.guide(), sheet("", "", components), advice, Review.DAY);
    assertThat(draft.record().title())
        .isEqualTo(
            "Languages for a-component-with-a-long-name-0, a-component-with-a-long-name-1 and 3"
                + " more");
  }

  @Test
  void a_decision_is_looked_at_again_when_the_guide_says_or_the_team() {
    assertThat(draft(tool, go).record().reviewBy()).contains(LocalDate.of(2027, 11, 20));
    Draft earlier =
        Draft.of(Review.guide(), sheet("", "2027-01-31", List.of(tool)), List.of(go), Review.DAY);
    assertThat(earlier.record().reviewBy()).contains(LocalDate.of(2027, 1, 31));
  }

  @Test
  void a_review_date_that_is_none_is_refused() {
    unusable(sheet("", "soon", List.of(tool)), "'soon' is not when to review the decision again.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " a", "a ", "-a", "../a", "a/../b", "a\nb", "a=b", "a*"})
  void a_name_that_means_something_elsewhere_is_refused(String name) {
    unusable(
        sheet("", "", List.of(component(name, "", tool.answers()))),
        "'%s' cannot be the name of a component.".formatted(name));
  }

  @Test
  void two_components_cannot_share_a_name() {
    unusable(sheet("", "", List.of(tool, tool)), "There are two components named 'deployer'.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "a\uD83D", "\uDE00b"})
  void what_no_file_can_hold_is_refused(String text) {
    unusable(sheet(text, "", List.of(tool)), "The title holds a character that cannot be written.");
  }

  private static AdviceByHand advice(Status status, String... languages) {
    return AdviceByHand.of(Review.guide(), status, languages);
  }

  private static Draft draft(Component component, Advice advice) {
    return Draft.of(Review.guide(), sheet("", "", List.of(component)), List.of(advice), Review.DAY);
  }

  private static AnswerSheet sheet(String title, String reviewBy, List<Component> components) {
    return new AnswerSheet(
        title, List.of("Ada"), List.of(), List.of(), reviewBy, components, List.of());
  }

  private static void refused(Component component, Advice advice, String what, String remedy) {
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> draft(component, advice))
        .withMessage(what)
        .satisfies(
            problem -> {
              assertThat(problem.exitCode()).isEqualTo(ExitCode.REFUSED);
              assertThat(problem.remedy()).isEqualTo(remedy);
            });
  }

  private void unusable(AnswerSheet sheet, String sentence) {
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> Draft.of(Review.guide(), sheet, List.of(go), Review.DAY))
        .withMessage(sentence)
        .matches(problem -> problem.exitCode() == ExitCode.USAGE);
  }
}
