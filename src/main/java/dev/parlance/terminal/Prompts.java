package dev.parlance.terminal;

import dev.parlance.Remembered;
import dev.parlance.guide.Guide;
import dev.parlance.guide.Question;
import dev.parlance.interview.Agenda;
import dev.parlance.interview.Answers;
import dev.parlance.interview.Component;
import dev.parlance.interview.Freshness;
import dev.parlance.interview.Review;
import dev.parlance.interview.Step;
import dev.parlance.interview.Step.Kind;
import dev.parlance.interview.Suggestion;
import dev.parlance.recommendation.Recommender;
import dev.parlance.repository.Evidence;
import dev.parlance.repository.Hints;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What is asked at each step of a review, and what there is to say once it was answered. */
final class Prompts {

  private final Guide guide;
  private final Freshness freshness;
  private final Prospects prospects;
  private final QuestionPrompts questions;
  private final ChoicePrompts choices;
  private final HeadingPrompts headings;
  private final Function<List<String>, Evidence> evidence;
  private final Map<List<String>, Evidence> found = new HashMap<>();
  private final Remembered<Evidence> whole;

  /**
   * @param evidence what the repository shows of the files that these globs match
   */
  Prompts(
      Guide guide,
      Agenda agenda,
      Recommender recommender,
      HeadingPrompts headings,
      Function<List<String>, Evidence> evidence,
      LocalDate today,
      Asking asking) {
    this.guide = guide;
    this.freshness = new Freshness(guide);
    this.prospects = new Prospects(guide, recommender);
    this.questions = new QuestionPrompts(guide, agenda, prospects, today);
    this.choices =
        new ChoicePrompts(
            guide, agenda, each -> recommender.advise(freshness.fresh(each.answers())), asking);
    this.headings = headings;
    this.evidence = evidence;
    this.whole = new Remembered<>(() -> evidence.apply(List.of()));
    whole.begin(); // whoever names the components leaves time for it
  }

  Prompt of(Review review, Step step) {
    return switch (step.kind()) {
      case COMPONENTS -> headings.components(review);
      case PATHS -> headings.paths(review, step, whole.get().directory(step.component()));
      case NARRATIVE -> headings.narrative(review, step);
      case QUESTION -> questions.of(review, step, seen(review, step));
      case CHOICE -> choices.choice(review, step, evidence(review, step));
      case REASON -> choices.reason(review, step);
      case BOUNDARIES -> headings.boundaries(review);
      case DECIDERS -> headings.deciders(review);
      case REVIEW_BY -> headings.reviewBy(review);
      case TITLE -> headings.title(review);
    };
  }

  /** What the reply changed: languages in play, answers that went stale, what the files show. */
  List<String> remarks(Review before, Review review, Step step) {
    if (step.kind() == Kind.PATHS) {
      return seenAt(review.component(step.component()).paths(), evidence(review, step));
    }
    if (step.kind() != Kind.QUESTION || records(step)) {
      return List.of();
    }
    Component component = review.component(step.component());
    Answers fresh = freshness.fresh(component.answers());
    List<String> remarks = new ArrayList<>();
    String was = prospects.of(freshness.fresh(before.component(step.component()).answers()));
    String now = prospects.of(fresh);
    remarks.add("-> %s%s".formatted(now, was.equals(now) ? " (as before)" : ""));
    freshness.stale(component.answers()).stream()
        .filter(each -> !each.id().equals(step.question()))
        .forEach(
            each ->
                remarks.add(
                    "Stale, and not counted any more: your answer to '%s'".formatted(each.asks())));
    return remarks;
  }

  /** Whether an answer here goes into the record and changes no advice. */
  private boolean records(Step step) {
    return guide.question(step.question()).phase() == Question.Phase.RECORDING;
  }

  private List<String> seenAt(List<String> paths, Evidence evidence) {
    return evidence.count() == 0 && !paths.isEmpty()
        ? List.of("No file matches %s yet.".formatted(String.join(" or ", paths)))
        : Hints.sentence(guide, evidence).stream().toList();
  }

  private List<Suggestion> seen(Review review, Step step) {
    return Hints.of(guide, evidence(review, step), whole.get());
  }

  private Evidence evidence(Review review, Step step) {
    List<String> paths = review.component(step.component()).paths();
    return paths.isEmpty() ? whole.get() : found.computeIfAbsent(paths, evidence);
  }
}
