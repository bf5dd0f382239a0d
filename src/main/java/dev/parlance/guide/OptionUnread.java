package dev.parlance.guide;

import dev.parlance.guide.Effect.Support;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An option that no rule reads and that does not say so, or that says so and is read. */
final class OptionUnread implements Lint {

  @Override
  public Stream<Finding> check(GuideDraft draft) {
    Guide guide = draft.guide();
    Set<Atom> read =
        guide.rules().stream().flatMap(rule -> read(guide, rule)).collect(Collectors.toSet());
    return guide.questions().stream()
        .flatMap(
            question ->
                question.choices().stream()
                    .filter(
                        option ->
                            option.neutral() == read.contains(new Atom(question.id(), option.id())))
                    .map(option -> finding(draft, question, option)));
  }

  private static Stream<Atom> read(Guide guide, Rule rule) {
    Stream<Atom> concern =
        rule.effect() instanceof Support support
            ? support.concern().stream().map(each -> new Atom(guide.concernQuestion(), each))
            : Stream.empty();
    return Stream.concat(rule.when().atoms().stream(), concern);
  }

  private static Finding finding(GuideDraft draft, Question question, Option option) {
    Atom atom = new Atom(question.id(), option.id());
    boolean neutral = option.neutral();
    return Finding.of(
            neutral ? "neutral-option-read" : "option-unread",
            Severity.WARNING,
            draft.places().option(atom),
            atom.toString(),
            neutral
                ? "%s is declared neutral, and a rule reads it.".formatted(atom)
                : "no rule reads %s.".formatted(atom),
            neutral ? "Remove 'neutral'." : "Write a rule for it, or add 'neutral: true'.")
        .showing(Map.of(question.id(), List.of(option.id())));
  }
}
