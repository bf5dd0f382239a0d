package dev.parlance.recommendation;

import dev.parlance.guide.Atom;
import dev.parlance.guide.Finding;
import dev.parlance.guide.Places;
import dev.parlance.guide.Severity;
import dev.parlance.recommendation.Survey.Case;
import java.util.stream.Stream;

/** Answers for which the guide says nothing, each class with its sheet. */
final class SilentClasses implements OutcomeLint {

  @Override
  public Stream<Finding> check(Survey survey, Places places) {
    return survey.cases.stream()
        .filter(each -> each.verdict().status() == Status.SILENT)
        .map(each -> finding(survey, places, each));
  }

  private static Finding finding(Survey survey, Places places, Case each) {
    String branch = each.table().branch.answer;
    Atom kind = new Atom(survey.guide.branchQuestion(), branch);
    return Finding.of(
            "silent",
            Severity.NOTE,
            places.option(kind),
            kind.toString(),
            "the guide says nothing for a class of answers where %s.".formatted(kind),
            "")
        .showing(survey.sheet(each));
  }
}
