package dev.parlance.guide;

import dev.parlance.guide.Effect.Prefer;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A language that is declared and that no rule speaks of. */
final class LanguageUnused implements Lint {

  @Override
  public Stream<Finding> check(GuideDraft draft) {
    Set<String> used =
        draft.guide().rules().stream()
            .flatMap(LanguageUnused::languages)
            .collect(Collectors.toSet());
    return draft.guide().languages().stream()
        .map(Language::id)
        .filter(language -> !used.contains(language))
        .map(
            language ->
                Finding.of(
                    "language-unused",
                    Severity.WARNING,
                    draft.places().language(language),
                    language,
                    "no rule speaks of %s.".formatted(language),
                    "Write a rule that supports it, or remove it."));
  }

  private static Stream<String> languages(Rule rule) {
    Stream<String> over =
        rule.effect() instanceof Prefer prefer ? Stream.of(prefer.over()) : Stream.empty();
    return Stream.concat(rule.effect().languages().stream(), over);
  }
}
