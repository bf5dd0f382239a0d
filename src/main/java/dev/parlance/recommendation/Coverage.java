package dev.parlance.recommendation;

import dev.parlance.guide.Guide;
import dev.parlance.guide.Option;
import dev.parlance.guide.Question;
import dev.parlance.guide.Rule;
import dev.parlance.interview.Answers;
import dev.parlance.recommendation.GuideTest.Trial;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How much of a guide some scenarios try.
 *
 * @param rules how many of the rules decide or are remarked in some scenario
 * @param house how many of the house's own rules do
 * @param classes how many of the classes of complete answer sheets are tried
 * @param options how many of the options are answered in some scenario
 * @param idle the rules that neither decide nor are remarked anywhere
 * @param unused the options that are answered nowhere
 */
public record Coverage(
    Share rules,
    Share house,
    Share classes,
    Share options,
    List<String> idle,
    List<String> unused) {

  /** So many of so many. */
  public record Share(int part, int whole) {

    /** Rounded down, so that a hundred means all. */
    public int percent() {
      return whole == 0 ? 100 : part * 100 / whole;
    }
  }

  public Coverage {
    idle = List.copyOf(idle);
    unused = List.copyOf(unused);
  }

  static Coverage of(Guide guide, Recommender recommender, List<Trial> trials) {
    Set<String> heard =
        trials.stream().flatMap(trial -> heard(trial.advice())).collect(Collectors.toSet());
    List<String> own =
        guide.rules().stream()
            .filter(rule -> rule.origin() == Rule.Origin.HOUSE)
            .map(Rule::id)
            .toList();
    List<String> idle =
        guide.rules().stream().map(Rule::id).filter(rule -> !heard.contains(rule)).toList();
    Set<String> answered =
        trials.stream()
            .flatMap(trial -> options(trial.scenario().answers()))
            .collect(Collectors.toSet());
    List<String> options = guide.questions().stream().flatMap(Coverage::options).toList();
    List<String> unused = options.stream().filter(each -> !answered.contains(each)).toList();
    return new Coverage(
        new Share(guide.rules().size() - idle.size(), guide.rules().size()),
        new Share((int) own.stream().filter(heard::contains).count(), own.size()),
        classes(guide, recommender, trials),
        new Share(options.size() - unused.size(), options.size()),
        idle,
        unused);
  }

  private static Share classes(Guide guide, Recommender recommender, List<Trial> trials) {
    Set<String> visited = new HashSet<>();
    for (Trial trial : trials) {
      Answers answers = trial.scenario().answers();
      for (String branch : answers.options(guide.branchQuestion())) {
        visited.add(branch + " " + recommender.table(branch).sheet(answers));
      }
    }
    Survey survey = new Survey(guide);
    long tried =
        survey.cases.stream()
            .filter(each -> visited.contains(each.table().branch.answer + " " + each.sheet()))
            .count();
    return new Share((int) tried, survey.cases.size());
  }

  private static Stream<String> heard(Advice advice) {
    Stream<String> reasons =
        advice.reasons().stream().filter(Advice.Reason::decides).map(reason -> reason.rule().id());
    Stream<String> remarks =
        Stream.of(advice.checklist(), advice.consequences(), advice.notes())
            .flatMap(List::stream)
            .map(Rule::id);
    Stream<String> open = advice.open().stream().map(Advice.OpenQuestion::question);
    return Stream.of(reasons, remarks, open).flatMap(each -> each);
  }

  private static Stream<String> options(Answers answers) {
    return answers.byQuestion().entrySet().stream()
        .flatMap(
            entry -> entry.getValue().options().stream().map(each -> entry.getKey() + "=" + each));
  }

  private static Stream<String> options(Question question) {
    return question.choices().stream().map(Option::id).map(each -> question.id() + "=" + each);
  }
}
