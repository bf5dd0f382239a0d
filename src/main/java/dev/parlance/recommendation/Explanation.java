package dev.parlance.recommendation;

import dev.parlance.guide.Atom;
import dev.parlance.guide.Effect.Undercut;
import dev.parlance.guide.Guide;
import dev.parlance.guide.Question;
import dev.parlance.guide.Question.Phase;
import dev.parlance.guide.Rule;
import dev.parlance.interview.Answers;
import dev.parlance.recommendation.Advice.OpenQuestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts an outcome together with everything that can be said about it. */
final class Explanation {

  private final Guide guide;
  private final Recommender recommender;
  private final List<Situation> situations;
  private final Situation situation;
  private final Answers answers;
  private final List<Outcome> possible;
  private final Outcome outcome;

  /**
   * Explains one situation, or several where not even the branch is known.
   *
   * @param recommender serves other branches' tables
   */
  Explanation(Guide guide, Recommender recommender, List<Situation> situations) {
    this.guide = guide;
    this.recommender = recommender;
    this.situations = situations;
    this.situation = situations.get(0);
    this.answers = situation.answers;
    this.possible = List.copyOf(Recommender.outcomes(situations));
    this.outcome = possible.size() == 1 ? possible.get(0) : incomplete();
  }

  Advice advice() {
    Arguments arguments = arguments();
    List<Advice.Flip> flips = new Flips(guide, recommender, situations, outcome).best();
    Remarks remarks = new Remarks(guide, answers, outcome.languages());
    return new Advice(
        outcome,
        possible,
        arguments.reasons(),
        arguments.beaten(),
        flips,
        irrelevant(),
        sufficient(),
        remarks.checklist(),
        remarks.consequences(),
        remarks.notes(),
        open(flips, remarks));
  }

  private Outcome incomplete() {
    Set<String> languages = new LinkedHashSet<>();
    possible.forEach(each -> languages.addAll(each.languages()));
    return new Outcome(Status.INCOMPLETE, guide.inOrder(languages), null);
  }

  /** The arguments as they stand with what is known; none where not even the branch is. */
  private Arguments arguments() {
    if (situations.size() > 1) {
      return new Arguments(guide, List.of(), List.of());
    }
    return Arguments.of(guide, situation, outcome);
  }

  private List<String> irrelevant() {
    return guide.questions().stream()
        .filter(question -> question.phase() == Phase.DECIDING)
        .filter(question -> !question.id().equals(guide.branchQuestion()))
        .filter(question -> question.when().holds(answers::has))
        .map(Question::id)
        .filter(question -> situations.stream().noneMatch(each -> each.matters(question)))
        .toList();
  }

  private Map<String, List<String>> sufficient() {
    Map<String, List<String>> sufficient = new LinkedHashMap<>();
    if (outcome.status() != Status.INCOMPLETE) {
      List<String> branch = answers.options(guide.branchQuestion());
      if (!branch.isEmpty()) {
        sufficient.put(guide.branchQuestion(), branch);
      }
      situation.sufficient().stream()
          .map(situation::id)
          .forEach(question -> sufficient.put(question, answers.options(question)));
    }
    return sufficient;
  }

  private List<OpenQuestion> open(List<Advice.Flip> flips, Remarks remarks) {
    Map<String, String> open = new LinkedHashMap<>();
    if (outcome.status() == Status.INCOMPLETE) {
      separating().forEach(question -> open.put(question, guide.question(question).asks()));
    }
    if (outcome.status() == Status.CONFLICT || outcome.status() == Status.OPEN) {
      settling(flips).ifPresent(question -> open.put(question, guide.question(question).asks()));
    }
    if (outcome.role() == Role.ORCHESTRATION_OR_BOUNDARY) {
      constrained()
          .forEach(rule -> open.put(rule.id(), "Which language takes the constrained part?"));
    }
    remarks.asked().forEach(rule -> open.put(rule.id(), Remarks.text(rule)));
    Gaps.of(guide, answers, outcome.languages())
        .forEach(question -> open.putIfAbsent(question.id(), question.asks()));
    List<OpenQuestion> questions = new ArrayList<>();
    open.forEach((question, text) -> questions.add(new OpenQuestion(question, text)));
    return questions;
  }

  private List<String> separating() {
    Set<String> separating = new LinkedHashSet<>();
    if (situations.size() > 1) {
      separating.add(guide.branchQuestion());
    }
    situations.forEach(each -> separating.addAll(each.separating()));
    return guide.questionIds().stream().filter(separating::contains).toList();
  }

  /** The question that one answer to would settle. */
  private Optional<String> settling(List<Advice.Flip> flips) {
    return flips.stream()
        .filter(flip -> flip.outcome().status() == Status.RECOMMENDED)
        .filter(flip -> outcome.languages().containsAll(flip.outcome().languages()))
        .flatMap(flip -> flip.change().keySet().stream())
        .filter(question -> !question.equals(guide.branchQuestion()))
        .findFirst();
  }

  private List<Rule> constrained() {
    return guide.rules().stream()
        .filter(rule -> rule.effect() instanceof Undercut)
        .filter(rule -> rule.when().holds((Atom atom) -> answers.has(atom)))
        .toList();
  }
}
