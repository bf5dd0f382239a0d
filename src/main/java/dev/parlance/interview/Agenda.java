package dev.parlance.interview;

import dev.parlance.guide.Guide;
import dev.parlance.guide.Question;
import dev.parlance.guide.Question.Phase;
import dev.parlance.interview.Step.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a review asks next. Everything is worked out again from the answers after each reply, so an
 * interrupted review goes on where it was, and a changed answer opens what depends on it.
 */
public final class Agenda {

  /** How far a review goes. */
  public enum Scope {
    /** Up to the advice. */
    ADVICE,
    /** Up to the record. */
    DECISION
  }

  /** How many questions a component is asked on the usual path. */
  private static final int USUAL = 8;

  private final Guide guide;
  private final Counsel counsel;
  private final Scope scope;
  private final Interview interview;
  private final Freshness freshness;

  public Agenda(Guide guide, Counsel counsel, Scope scope) {
    this.guide = guide;
    this.counsel = counsel;
    this.scope = scope;
    this.interview = new Interview(guide, counsel.unsettled());
    this.freshness = new Freshness(guide);
  }

  /**
   * A review that begins with what is already written down. Asked is only what could still change
   * the advice; what else is left out stays open.
   */
  public Review resume(AnswerSheet sheet) {
    Review review = new Review(sheet, Set.of());
    for (Step step : steps(review)) {
      boolean open =
          switch (step.kind()) {
            case CHOICE -> !settled(review.component(step.component()));
            case QUESTION -> isDeciding(step);
            default -> false;
          };
      review = open ? review : review.passing(step);
    }
    return review;
  }

  /**
   * A review that is held again: answers stand until somebody comes back to them, questions that
   * were left open stay open, and everything else is asked with what was said as the default.
   */
  public Review again(AnswerSheet sheet) {
    Review review = new Review(sheet, Set.of());
    for (Step step : steps(review)) {
      boolean open = step.kind() == Kind.QUESTION && !isDeciding(step);
      review = open ? review.passing(step) : review;
    }
    return review;
  }

  /** The first step that is still to be taken; none where the review is complete. */
  public Optional<Step> next(Review review) {
    for (Step step : steps(review)) {
      Optional<Step> leftOpen = leftOpen(review, step);
      if (leftOpen.isPresent()) {
        return leftOpen;
      }
      if (!isBehind(review, step) && applies(review, step)) {
        return Optional.of(step);
      }
    }
    return Optional.empty();
  }

  /** The step before this one, to be taken again. */
  public Optional<Step> before(Review review, Step step) {
    List<Step> behind = new ArrayList<>();
    for (Step each : steps(review)) {
      if (each.equals(step)) {
        break;
      }
      if (isBehind(review, each) && wasAsked(review, each)) {
        behind.add(each);
      }
    }
    return behind.isEmpty() ? Optional.empty() : Optional.of(behind.get(behind.size() - 1));
  }

  /** The step that was taken last, to be taken again. */
  public Optional<Step> last(Review review) {
    List<Step> steps = steps(review);
    Step end = steps.get(steps.size() - 1);
    return isBehind(review, end) ? Optional.of(end) : before(review, end);
  }

  /** The review with this answer; a choice is asked for again where the advice becomes another. */
  public Review answer(Review review, Step step, Answer answer) {
    Review answered = review.answered(step, answer);
    Outlook before = outlook(review.component(step.component()));
    Component component = answered.component(step.component());
    return outlook(component).equals(before)
        ? answered
        : answered.reopening(Step.of(Kind.CHOICE, component));
  }

  /** The review without an answer here; the second time, a deciding question is a don't-know. */
  public Review skip(Review review, Step step) {
    boolean again = review.passed().contains(step);
    boolean deciding = step.kind() == Kind.QUESTION && isDeciding(step);
    return again && deciding && isMissing(review, step)
        ? answer(review, step, Answer.of(Question.DO_NOT_KNOW))
        : review.passing(step);
  }

  /** What the guide says for a component so far. */
  public Outlook outlook(Component component) {
    return counsel.outlook().apply(freshness.fresh(component.answers()));
  }

  /** How many questions about this component were answered, and how many there may be. */
  public Progress progress(Review review, Step step) {
    Component component = review.component(step.component());
    Answers fresh = freshness.fresh(component.answers());
    long position =
        steps(review).stream()
            .takeWhile(each -> !each.equals(step))
            .filter(each -> each.kind() == Kind.QUESTION)
            .filter(each -> each.component().equals(step.component()))
            .filter(each -> isBehind(review, each) && wasAsked(review, each))
            .count();
    List<String> open = new ArrayList<>(counsel.recording().apply(fresh, languages(component)));
    interview.missing(fresh).forEach(each -> open.add(each.id()));
    open.removeIf(id -> fresh.to(id).isPresent());
    long answered =
        fresh.byQuestion().keySet().stream().filter(id -> !id.equals(step.question())).count();
    open.remove(step.question());
    int about = (int) answered + open.size() + 1;
    boolean isKnown = fresh.to(guide.branchQuestion()).isPresent();
    return new Progress((int) position + 1, isKnown ? about : Math.max(about, USUAL));
  }

  private List<Step> steps(Review review) {
    return new Itinerary(guide, scope).steps(review.sheet().components());
  }

  private boolean isBehind(Review review, Step step) {
    return switch (step.kind()) {
      case COMPONENTS -> !review.sheet().components().isEmpty();
      case REASON -> hasReason(review.component(step.component()));
      case QUESTION -> isAnswered(review, step) || review.passed().contains(step);
      default -> review.passed().contains(step);
    };
  }

  /** Whether the step is one that somebody can come back to. */
  private boolean wasAsked(Review review, Step step) {
    return switch (step.kind()) {
      case REASON ->
          review.passed().contains(step) && review.component(step.component()).choice().isPresent();
      case BOUNDARIES -> review.sheet().components().size() > 1;
      case QUESTION -> isAnswered(review, step) || applies(review, step);
      default -> true;
    };
  }

  private boolean applies(Review review, Step step) {
    return switch (step.kind()) {
      case QUESTION -> isOpen(review, step);
      case BOUNDARIES -> review.sheet().components().size() > 1;
      default -> true;
    };
  }

  private boolean isOpen(Review review, Step step) {
    if (isDeciding(step)) {
      return isMissing(review, step);
    }
    Component component = review.component(step.component());
    return counsel
        .recording()
        .apply(freshness.fresh(component.answers()), languages(component))
        .contains(step.question());
  }

  private boolean isDeciding(Step step) {
    return guide.question(step.question()).phase() == Phase.DECIDING;
  }

  private boolean isMissing(Review review, Step step) {
    Answers fresh = freshness.fresh(review.component(step.component()).answers());
    return interview.missing(fresh).stream().anyMatch(each -> each.id().equals(step.question()));
  }

  /** A deciding question that was skipped and could still change the advice, before the choice. */
  private Optional<Step> leftOpen(Review review, Step step) {
    if (step.kind() != Kind.CHOICE) {
      return Optional.empty();
    }
    Component component = review.component(step.component());
    return interview.missing(freshness.fresh(component.answers())).stream()
        .map(question -> Step.of(component, question.id()))
        .findFirst();
  }

  private boolean isAnswered(Review review, Step step) {
    Answers answers = review.component(step.component()).answers();
    return freshness.fresh(answers).to(step.question()).isPresent();
  }

  private boolean hasReason(Component component) {
    return component
        .choice()
        .map(
            choice ->
                !choice.because().isBlank()
                    || !outlook(component).needsReasonFor(choice.language()))
        .orElse(true);
  }

  private boolean settled(Component component) {
    return component.choice().isPresent() || outlook(component).recommends();
  }

  /** What the rest of the questions is about: the choice, or what the guide speaks for. */
  private List<String> languages(Component component) {
    return component
        .choice()
        .map(choice -> List.of(choice.language()))
        .orElseGet(() -> outlook(component).languages());
  }
}
