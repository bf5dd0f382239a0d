package dev.parlance.recommendation;

import dev.parlance.guide.Finding;
import dev.parlance.guide.Places;
import dev.parlance.guide.Question;
import dev.parlance.guide.Question.Phase;
import dev.parlance.guide.Severity;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A deciding question that cannot change the outcome, at all or in some branch it applies to. */
final class QuestionInVain implements OutcomeLint {

  @Override
  public Stream<Finding> check(Survey survey, Places places) {
    return survey.guide.questions().stream()
        .filter(question -> question.phase() == Phase.DECIDING)
        .filter(question -> !question.id().equals(survey.guide.branchQuestion()))
        .flatMap(question -> check(survey, places, question));
  }

  private static Stream<Finding> check(Survey survey, Places places, Question question) {
    List<OutcomeTable> asked =
        survey.tables.stream().filter(table -> survey.applies(table, question.id())).toList();
    List<String> inVain =
        asked.stream()
            .filter(table -> !matters(table, question.id()))
            .map(table -> table.branch.answer)
            .toList();
    if (inVain.isEmpty()) {
      return Stream.of();
    }
    boolean everywhere = inVain.size() == asked.size();
    boolean house = question.citation().isHouse();
    String branches =
        "where %s is %s".formatted(survey.guide.branchQuestion(), String.join(" or ", inVain));
    return Stream.of(
        Finding.of(
                everywhere ? "question-in-vain" : "question-in-vain-here",
                house && everywhere ? Severity.WARNING : Severity.NOTE,
                places.question(question.id()),
                question.id(),
                "%s can never change the outcome%s."
                    .formatted(question.id(), everywhere ? "" : " " + branches),
                everywhere ? "Ask it for the record only, with 'phase: recording'." : "")
            .showing(Map.of(survey.guide.branchQuestion(), inVain.subList(0, 1))));
  }

  private static boolean matters(OutcomeTable table, String question) {
    return IntStream.range(0, table.questions.size())
        .filter(q -> table.questions.get(q).question().equals(question))
        .anyMatch(
            q ->
                IntStream.range(0, table.size())
                    .anyMatch(sheet -> table.matters(q, sheet, List.of())));
  }
}
