package dev.parlance.record;

import dev.parlance.guide.Guide;
import dev.parlance.recommendation.Advice;
import dev.parlance.recommendation.Advice.Beaten;
import dev.parlance.recommendation.Advice.Flip;
import dev.parlance.recommendation.Advice.OpenQuestion;
import dev.parlance.recommendation.Advice.Reason;
import dev.parlance.recommendation.Outcome;
import dev.parlance.recommendation.Role;
import dev.parlance.recommendation.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Advice put together in a test: what a recommender would say, without one. */
final class AdviceByHand {

  private final Guide guide;
  private final Outcome outcome;
  private final List<Outcome> possible = new ArrayList<>();
  private final List<Reason> reasons = new ArrayList<>();
  private final List<Beaten> beaten = new ArrayList<>();
  private final List<Flip> flips = new ArrayList<>();
  private final List<String> irrelevant = new ArrayList<>();
  private final List<OpenQuestion> open = new ArrayList<>();

  AdviceByHand(Guide guide, Outcome outcome) {
    this.guide = guide;
    this.outcome = outcome;
  }

  static Outcome outcome(Status status, String... languages) {
    boolean choice = status == Status.RECOMMENDED || status == Status.OPEN;
    @Nullable Role role = choice ? Role.SOLE : null;
    return new Outcome(status, List.of(languages), role);
  }

  static AdviceByHand of(Guide guide, Status status, String... languages) {
    return new AdviceByHand(guide, outcome(status, languages));
  }

  AdviceByHand decidedBy(String... rules) {
    return because(true, rules);
  }

  AdviceByHand backedBy(String... rules) {
    return because(false, rules);
  }

  private AdviceByHand because(boolean decides, String... rules) {
    for (String rule : rules) {
      List<String> heads =
          guide.rule(rule).effect().languages().stream()
              .filter(outcome.languages()::contains)
              .toList();
      reasons.add(new Reason(guide.rule(rule), heads, decides));
    }
    return this;
  }

  AdviceByHand beaten(String why, String... rules) {
    for (String rule : rules) {
      beaten.add(new Beaten(guide.rule(rule), guide.rule(rule).effect().languages(), why));
    }
    return this;
  }

  AdviceByHand flip(Map<String, List<String>> change, Status status, String... languages) {
    return flip(change, outcome(status, languages));
  }

  AdviceByHand flip(Map<String, List<String>> change, Outcome to) {
    flips.add(new Flip(change, to));
    return this;
  }

  AdviceByHand irrelevant(String... questions) {
    irrelevant.addAll(List.of(questions));
    return this;
  }

  AdviceByHand possible(Outcome... outcomes) {
    possible.addAll(List.of(outcomes));
    return this;
  }

  AdviceByHand open(String... questions) {
    for (String question : questions) {
      open.add(new OpenQuestion(question, guide.question(question).asks()));
    }
    return this;
  }

  AdviceByHand asks(String rule, String text) {
    open.add(new OpenQuestion(rule, text));
    return this;
  }

  Advice advice() {
    return new Advice(
        outcome,
        possible.isEmpty() ? List.of(outcome) : possible,
        reasons,
        beaten,
        flips,
        irrelevant,
        Map.of(),
        List.of(),
        List.of(),
        List.of(),
        open);
  }
}
