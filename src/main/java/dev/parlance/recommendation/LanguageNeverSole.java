package dev.parlance.recommendation;

import dev.parlance.guide.Effect.Support;
import dev.parlance.guide.Finding;
import dev.parlance.guide.Guide;
import dev.parlance.guide.Language;
import dev.parlance.guide.Places;
import dev.parlance.guide.Severity;
import dev.parlance.recommendation.Survey.Case;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A language that some rule supports and that is never recommended alone. */
final class LanguageNeverSole implements OutcomeLint {

  @Override
  public Stream<Finding> check(Survey survey, Places places) {
    Set<String> sole =
        survey.cases.stream()
            .map(Case::outcome)
            .filter(outcome -> outcome.status() == Status.RECOMMENDED)
            .map(outcome -> outcome.languages().get(0))
            .collect(Collectors.toSet());
    return survey.guide.languages().stream()
        .map(Language::id)
        .filter(language -> !sole.contains(language) && isSupported(survey.guide, language))
        .map(
            language ->
                Finding.of(
                        "language-never-sole",
                        Severity.NOTE,
                        places.language(language),
                        language,
                        "no answers lead to %s alone.".formatted(language),
                        "")
                    .showing(example(survey, language)));
  }

  private static boolean isSupported(Guide guide, String language) {
    return guide.rules().stream()
        .anyMatch(
            rule ->
                rule.effect() instanceof Support && rule.effect().languages().contains(language));
  }

  /** Where it is at least among others. */
  private static Map<String, List<String>> example(Survey survey, String language) {
    List<Case> among =
        survey.cases.stream().filter(c -> c.outcome().languages().contains(language)).toList();
    return among.isEmpty() ? Map.of() : survey.smallest(among);
  }
}
