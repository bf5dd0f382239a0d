package dev.parlance.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlance.guide.Guide;
import dev.parlance.guide.Guides;
import dev.parlance.guide.Question;
import dev.parlance.interview.Agenda;
import dev.parlance.interview.Aim;
import dev.parlance.interview.Answer;
import dev.parlance.interview.AnswerSheet;
import dev.parlance.interview.Choice;
import dev.parlance.interview.Component;
import dev.parlance.interview.Counsel;
import dev.parlance.interview.DraftReader;
import dev.parlance.interview.DraftWriter;
import dev.parlance.interview.Freshness;
import dev.parlance.interview.Outlook;
import dev.parlance.interview.Progress;
import dev.parlance.interview.Review;
import dev.parlance.interview.Step;
import dev.parlance.interview.Step.Kind;
import dev.parlance.interview.Suggestions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The order of an interview, with the real guide and its real advice, and nobody at a terminal. */
class AgendaTest {

  private static final Guide GUIDE = Guides.shipped();
  private static final Recommender RECOMMENDER = new Recommender(GUIDE);

  private static final Map<String, String> CONTROL_PLANE =
      Map.of(
          "kind", "backend",
          "main-constraint", "deployment",
          "service-nature", "control-plane",
          "javascript-ties", "none",
          "weighs-more", "binary",
          "delivery-form", "container");

  private final Agenda agenda = new Agenda(GUIDE, counsel(), Agenda.Scope.DECISION);

  @Test
  void it_begins_with_the_components_and_ends_with_the_title() {
    List<Step> steps = new ArrayList<>();
    Review review = Review.EMPTY;
    for (Optional<Step> step = agenda.next(review); step.isPresent(); step = agenda.next(review)) {
      steps.add(step.get());
      review = reply(review, step.get(), CONTROL_PLANE);
    }
    assertThat(steps.get(0).kind()).isEqualTo(Kind.COMPONENTS);
    assertThat(steps.get(3).question()).isEqualTo("kind");
    assertThat(steps).doesNotHaveDuplicates();
    assertThat(steps)
        .extracting(Step::kind)
        .endsWith(Kind.BOUNDARIES, Kind.DECIDERS, Kind.REVIEW_BY, Kind.TITLE);
    assertThat(steps).filteredOn(each -> each.kind() == Kind.CHOICE).hasSize(2);
  }

  @Test
  void whatever_was_replied_a_draft_goes_on_at_the_same_step() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int i = 0; i < 20; i++) {
      Review review = Review.EMPTY.named(List.of("one", "two"));
      Optional<Step> step = agenda.next(review);
      for (int turns = 0; step.isPresent() && turns < 60; turns++) {
        review = atRandom(review, step.get(), random);
        String draft = new DraftWriter(GUIDE).write(review, Aim.superseding(List.of()));
        Review reopened = new DraftReader(GUIDE).read("draft", draft).review();
        step = agenda.next(review);
        assertThat(agenda.next(reopened)).as("seed %d:%n%s", seed, draft).isEqualTo(step);
      }
      assertThat(step).as("seed %d: it comes to an end", seed).isEmpty();
    }
  }

  @Test
  void back_keeps_what_came_later_and_marks_what_went_stale() {
    Review review =
        answered("kind", "backend", "main-constraint", "none", "service-nature", "application");
    Step here = agenda.next(review).orElseThrow();
    Step constraint = new Step(Kind.QUESTION, "one", "main-constraint");
    Step kind = agenda.before(review, constraint).orElseThrow();
    assertThat(kind.question()).isEqualTo("kind");

    Review changed = agenda.answer(review, kind, Answer.of("data"));
    Component one = changed.component("one");
    Freshness freshness = new Freshness(GUIDE);
    assertThat(freshness.stale(one.answers()))
        .extracting(Question::id)
        .containsExactly("service-nature");
    assertThat(one.answers().options("service-nature")).containsExactly("application");

    Review restored = agenda.answer(changed, kind, Answer.of("backend"));
    assertThat(freshness.stale(restored.component("one").answers())).isEmpty();
    assertThat(agenda.next(restored)).contains(here);
  }

  @Test
  void a_deciding_question_that_is_skipped_comes_back_once_and_is_then_not_known() {
    Review review = answered();
    Step kind = agenda.next(review).orElseThrow();
    review = agenda.skip(review, kind);
    assertThat(agenda.next(review)).contains(kind);
    review = agenda.skip(review, kind);
    assertThat(review.component("one").answers().isDoNotKnow("kind")).isTrue();
  }

  @Test
  void
      a_choice_against_the_advice_asks_for_a_reason_and_another_advice_asks_for_the_choice_again() {
    Review review = until(Kind.CHOICE);
    Step choice = agenda.next(review).orElseThrow();
    review = review.choice(choice, new Choice("rust", ""));
    Step reason = agenda.next(review).orElseThrow();
    assertThat(reason.kind()).isEqualTo(Kind.REASON);
    review = review.choice(reason, new Choice("rust", "We know it."));
    assertThat(agenda.next(review)).map(Step::kind).contains(Kind.QUESTION);

    Step nature = new Step(Kind.QUESTION, "one", "weighs-more");
    Step kind = new Step(Kind.QUESTION, "one", "kind");
    review = agenda.answer(review, nature, Answer.of("even"));
    review = agenda.answer(review, kind, Answer.of("frontend"));
    for (Step step = agenda.next(review).orElseThrow(); step.kind() == Kind.QUESTION; ) {
      review = agenda.answer(review, step, Answer.of(Question.DO_NOT_KNOW));
      step = agenda.next(review).orElseThrow();
    }
    assertThat(agenda.next(review)).contains(choice);
  }

  @Test
  void progress_never_promises_fewer_questions_than_there_were() {
    Review review = answered();
    int number = 0;
    Step step = agenda.next(review).orElseThrow();
    while (step.kind() == Kind.QUESTION) {
      Progress progress = agenda.progress(review, step);
      assertThat(progress.number()).isEqualTo(++number);
      assertThat(progress.about()).isGreaterThanOrEqualTo(progress.number());
      review = reply(review, step, CONTROL_PLANE);
      step = agenda.next(review).orElseThrow();
    }
  }

  @Test
  void answers_count_in_the_guides_order_whenever_they_were_given() {
    Review review = answered("main-constraint", "none", "kind", "data");
    assertThat(new Freshness(GUIDE).fresh(review.component("one").answers()).byQuestion().keySet())
        .containsExactly("kind", "main-constraint");
  }

  @Test
  void what_one_component_answered_is_offered_to_the_next() {
    Review review = answered("kind", "backend");
    Step kind = new Step(Kind.QUESTION, "two", "kind");
    assertThat(new Suggestions(new Freshness(GUIDE)).to(review, kind, List.of()))
        .hasValueSatisfying(
            offer -> {
              assertThat(offer.options()).containsExactly("backend");
              assertThat(offer.because()).isEqualTo("as for one");
            });
  }

  @Test
  void answers_on_file_leave_only_what_is_missing_to_be_asked() {
    AnswerSheet sheet = answered("kind", "backend").sheet();
    Review review = agenda.resume(sheet);
    assertThat(agenda.next(review))
        .hasValueSatisfying(step -> assertThat(step.kind()).isEqualTo(Kind.QUESTION));
    assertThat(agenda.next(review).orElseThrow().component()).isEqualTo("one");
  }

  @Test
  void advice_needs_the_deciding_questions_only() {
    Agenda advice = new Agenda(GUIDE, counsel(), Agenda.Scope.ADVICE);
    Review review = Review.EMPTY.named(List.of("one"));
    for (Optional<Step> step = advice.next(review); step.isPresent(); step = advice.next(review)) {
      assertThat(GUIDE.question(step.get().question()).phase()).isEqualTo(Question.Phase.DECIDING);
      review = reply(review, step.get(), CONTROL_PLANE);
    }
    assertThat(RECOMMENDER.advise(review.component("one").answers()).languages())
        .containsExactly("go");
  }

  private Review answered(String... questionsAndOptions) {
    Review review = Review.EMPTY.named(List.of("one", "two"));
    for (Component each : review.sheet().components()) {
      review = review.paths(new Step(Kind.PATHS, each.name(), ""), List.of());
      review = review.narrative(new Step(Kind.NARRATIVE, each.name(), ""), "");
    }
    for (int i = 0; i < questionsAndOptions.length; i += 2) {
      Step step = new Step(Kind.QUESTION, "one", questionsAndOptions[i]);
      review = agenda.answer(review, step, Answer.of(questionsAndOptions[i + 1]));
    }
    return review;
  }

  private Review until(Kind kind) {
    Review review = answered();
    for (Step step = agenda.next(review).orElseThrow(); step.kind() != kind; ) {
      review = reply(review, step, CONTROL_PLANE);
      step = agenda.next(review).orElseThrow();
    }
    return review;
  }

  private Review reply(Review review, Step step, Map<String, String> answers) {
    return switch (step.kind()) {
      case COMPONENTS -> review.named(List.of("one", "two"));
      case CHOICE -> review.choice(step, choice(review, step));
      case REASON -> review.choice(step, new Choice("go", "We know it."));
      case QUESTION ->
          answers.containsKey(step.question())
              ? agenda.answer(review, step, Answer.of(List.of(answers.get(step.question()))))
              : agenda.skip(review, step);
      default -> agenda.skip(review, step);
    };
  }

  private Review atRandom(Review review, Step step, Random random) {
    if (step.kind() != Kind.QUESTION || random.nextInt(4) == 0) {
      return reply(review, step, Map.of());
    }
    List<String> options =
        GUIDE.question(step.question()).choices().stream().map(each -> each.id()).toList();
    String option = options.get(random.nextInt(options.size()));
    return agenda.answer(review, step, Answer.of(option));
  }

  private @Nullable Choice choice(Review review, Step step) {
    boolean recommends = agenda.outlook(review.component(step.component())).recommends();
    return recommends ? null : new Choice("go", "");
  }

  private static Counsel counsel() {
    return new Counsel(
        RECOMMENDER::unsettled,
        answers -> {
          Advice advice = RECOMMENDER.advise(answers);
          return new Outlook(advice.status() == Status.RECOMMENDED, advice.languages());
        },
        (answers, languages) ->
            Gaps.of(GUIDE, answers, languages).stream().map(Question::id).toList());
  }
}
