package dev.parlance.guide;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A rule that a further answer can stop from firing; the reader has seen that it is declared. */
final class NonMonotoneAnswer implements Lint {

  @Override
  public Stream<Finding> check(GuideDraft draft) {
    return draft.guide().rules().stream()
        .filter(rule -> !rule.when().monotone())
        .map(
            rule ->
                Finding.of(
                    "non-monotone",
                    Severity.NOTE,
                    draft.places().rule(rule),
                    rule.id(),
                    "%s stops firing where the answers hold %s, as it declares."
                        .formatted(rule.id(), unwanted(rule)),
                    ""));
  }

  private static String unwanted(Rule rule) {
    Set<Atom> absent =
        rule.when().terms().stream()
            .flatMap(term -> term.absent().stream())
            .collect(Collectors.toSet());
    return absent.stream().map(Atom::toString).sorted().collect(Collectors.joining(" or "));
  }
}
