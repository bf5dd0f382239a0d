package dev.parlance.record;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import dev.parlance.guide.Guide;
import dev.parlance.guide.Language;
import dev.parlance.guide.Question;
import dev.parlance.interview.Choice;
import dev.parlance.interview.Component;
import dev.parlance.recommendation.Advice;
import dev.parlance.recommendation.Advice.OpenQuestion;
import dev.parlance.recommendation.Role;
import dev.parlance.recommendation.Status;
import java.util.List;
import java.util.Optional;

/**
 * What the team decided for one component: the advice, where the guide recommends; otherwise, or
 * against it, the team's own choice with a reason.
 */
final class Decided {

  private static final String NEEDS_A_REASON =
      "choosing against the advice, or where the guide leaves it open, needs a reason";

  private final Guide guide;
  private final Component component;
  private final Advice advice;
  private final Wording wording;

  Decided(Guide guide, Component component, Advice advice) {
    this.guide = guide;
    this.component = component;
    this.advice = advice;
    this.wording = new Wording(guide, component.answers());
  }

  ComponentDecision decision() {
    Optional<Choice> choice = component.choice().filter(each -> !each.language().isBlank());
    String because = choice.map(Choice::because).orElse("").strip();
    String language = choice.map(this::chosen).orElseGet(this::advised);
    return new ComponentDecision(
        component.name(),
        component.paths(),
        component.narrative().strip(),
        language,
        role(language),
        Advised.by(advice),
        because,
        component.answers());
  }

  /** The advice gives a role to its own languages only. */
  private Role role(String language) {
    Role role = advice.outcome().role();
    return role == null || !advice.languages().contains(language) ? Role.SOLE : role;
  }

  private String chosen(Choice choice) {
    String language =
        guide.languages().stream()
            .filter(each -> names(each, choice.language()))
            .map(Language::id)
            .findFirst()
            .orElse(choice.language().strip());
    if (choice.because().isBlank() && !Advised.by(advice).recommends(language)) {
      throw new Problem(
          ExitCode.REFUSED,
          "For %s %s, and the team chose %s without a reason."
              .formatted(component.name(), wording.position(advice), guide.languageName(language)),
          "Add 'because: …' to %s; %s.".formatted(component.name(), NEEDS_A_REASON));
    }
    return language;
  }

  private static boolean names(Language language, String word) {
    return language.id().equalsIgnoreCase(word.strip())
        || language.name().equalsIgnoreCase(word.strip());
  }

  private String advised() {
    if (advice.status() != Status.RECOMMENDED) {
      throw new Problem(
          ExitCode.REFUSED,
          "For %s %s, and nobody chose a language."
              .formatted(component.name(), wording.position(advice)),
          "Add 'choose: …' (%s) and 'because: …' to %s; %s.%s"
              .formatted(Prose.or(candidates()), component.name(), NEEDS_A_REASON, settling()));
    }
    return advice.languages().get(0);
  }

  private List<String> candidates() {
    List<String> named =
        guide.inOrder(
            advice.possible().stream().flatMap(each -> each.languages().stream()).toList());
    List<String> candidates = advice.languages().isEmpty() ? named : advice.languages();
    return candidates.isEmpty()
        ? guide.languages().stream().map(Language::id).toList()
        : candidates;
  }

  /** The answer or the question that would settle it. */
  private String settling() {
    if (advice.status() == Status.INCOMPLETE) {
      List<String> asks =
          advice.open().stream().filter(this::separates).map(Decided::question).toList();
      return asks.isEmpty() ? "" : " Or answer %s.".formatted(Prose.and(asks));
    }
    return advice.flips().stream()
        .filter(flip -> flip.outcome().status() == Status.RECOMMENDED)
        .filter(flip -> !flip.change().containsKey(guide.branchQuestion()))
        .findFirst()
        .map(flip -> " " + wording.flip(flip))
        .orElse("");
  }

  private boolean separates(OpenQuestion open) {
    return guide.questions().stream()
        .anyMatch(
            each -> each.id().equals(open.question()) && each.phase() == Question.Phase.DECIDING);
  }

  private static String question(OpenQuestion open) {
    return "'%s' (%s)".formatted(open.text(), open.question());
  }
}
