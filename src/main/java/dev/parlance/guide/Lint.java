package dev.parlance.guide;

import java.util.List;
import java.util.stream.Stream;

/** One way in which the text of a guide can be wrong or odd. */
interface Lint {

  /** Those that every guide is held to, in the order in which they are reported. */
  List<Lint> ALL =
      List.of(
          new QuestionNeverAsked(),
          new RuleNeverFires(),
          new RuleTwice(),
          new SameConditionOtherOutcome(),
          new PreferencesCollide(),
          new TieBreaksDisagree(),
          new OptionUnread(),
          new LanguageUnused(),
          new NonMonotoneAnswer(),
          new Unverified());

  Stream<Finding> check(GuideDraft guide);
}
