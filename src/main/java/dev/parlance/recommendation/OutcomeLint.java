package dev.parlance.recommendation;

import dev.parlance.guide.Finding;
import dev.parlance.guide.Places;
import java.util.List;
import java.util.stream.Stream;

/** One way in which the outcomes of a guide can be wrong or odd. */
interface OutcomeLint {

  /** All of them, in the order in which they are reported. */
  List<OutcomeLint> ALL =
      List.of(
          new RuleNeverDecides(),
          new QuestionInVain(),
          new LanguageNeverSole(),
          new ConflictClasses(),
          new SilentClasses(),
          new EverythingExcluded());

  Stream<Finding> check(Survey survey, Places places);
}
