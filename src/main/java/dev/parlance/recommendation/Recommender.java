package dev.parlance.recommendation;

import dev.parlance.guide.Guide;
import dev.parlance.guide.Option;
import dev.parlance.guide.Question;
import dev.parlance.interview.Answer;
import dev.parlance.interview.Answers;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Guide and answers in, advice out: pure, deterministic, and open to several threads. */
public final class Recommender {

  private final Guide guide;
  private final Map<String, OutcomeTable> tables = new ConcurrentHashMap<>();

  public Recommender(Guide guide) {
    this.guide = guide;
  }

  /**
   * What the guide says. A deciding question that is left out counts as "none of these"; don't-know
   * is explored over all that it could be.
   */
  public Advice advise(Answers answers) {
    List<Situation> situations =
        branches(answers).stream()
            .map(branch -> Situation.ofUnknowns(table(branch), answers))
            .toList();
    return new Explanation(guide, this, situations).advice();
  }

  /**
   * The open questions that can still change the outcome, in the guide's order: those left out and
   * those answered with don't-know.
   */
  public List<String> unsettled(Answers answers) {
    if (answers.options(guide.branchQuestion()).isEmpty()) {
      return List.of(guide.branchQuestion());
    }
    return Situation.ofGaps(table(branches(answers).get(0)), answers, guide).separating();
  }

  /** Every outcome that the questions still open and the don't-knows leave possible. */
  public List<Outcome> reachable(Answers answers) {
    Answers asked =
        answers.to(guide.branchQuestion()).isPresent()
            ? answers
            : answers.with(guide.branchQuestion(), Answer.of(Question.DO_NOT_KNOW));
    return List.copyOf(
        outcomes(
            branches(asked).stream()
                .map(branch -> Situation.ofGaps(table(branch), asked, guide))
                .toList()));
  }

  /** The branch that the answers are in; every branch where that is not known. */
  private List<String> branches(Answers answers) {
    if (answers.isDoNotKnow(guide.branchQuestion())) {
      return guide.question(guide.branchQuestion()).choices().stream().map(Option::id).toList();
    }
    List<String> answered = answers.options(guide.branchQuestion());
    return answered.isEmpty() ? List.of("") : answered;
  }

  OutcomeTable table(String branch) {
    return tables.computeIfAbsent(branch, answer -> new OutcomeTable(new Branch(guide, answer)));
  }

  /** Every verdict that the situations leave possible, as outcomes. */
  static Set<Outcome> outcomes(List<Situation> situations) {
    Set<Outcome> outcomes = new LinkedHashSet<>();
    for (Situation situation : situations) {
      situation.verdicts().forEach(each -> outcomes.add(situation.table.branch.outcome(each)));
    }
    return outcomes;
  }
}
