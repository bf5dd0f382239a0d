package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.Nearest;
import dev.parlance.Problem;
import dev.parlance.guide.Guide;
import dev.parlance.guide.Language;
import dev.parlance.interview.Agenda;
import dev.parlance.interview.Choice;
import dev.parlance.interview.Component;
import dev.parlance.interview.Outlook;
import dev.parlance.interview.Review;
import dev.parlance.interview.Step;
import dev.parlance.recommendation.Advice;
import dev.parlance.repository.Evidence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Shows the advice on a component, asks for the team's choice, and for a reason where it departs.
 */
final class ChoicePrompts {

  /** Shorter words are names of languages as often as slips: C, D, R. */
  private static final int SHORTEST_SLIP = 4;

  private final Guide guide;
  private final Agenda agenda;
  private final Function<Component, Advice> advisor;
  private final Asking asking;

  /**
   * @param advisor what the guide says for the answers that count
   */
  ChoicePrompts(Guide guide, Agenda agenda, Function<Component, Advice> advisor, Asking asking) {
    this.guide = guide;
    this.agenda = agenda;
    this.advisor = advisor;
    this.asking = asking;
  }

  /**
   * The prompt for the language of a component.
   *
   * @param evidence what the repository shows of the component
   */
  Prompt choice(Review review, Step step, Evidence evidence) {
    Component component = review.component(step.component());
    Outlook outlook = agenda.outlook(component);
    List<String> lines = new ArrayList<>(advice(component));
    lines.add("Which language for %s?".formatted(component.name()));
    lines.add("  One of these, or the name of any other language.");
    Optional<String> offer = offer(component, outlook);
    offer.ifPresent(each -> lines.add("Enter takes: " + each));
    return new Prompt(
        lines,
        menu(outlook, evidence),
        List.of(
            "The guide advises; the team decides. Whatever departs from the advice needs a reason."),
        Prompt.Skip.REFUSED,
        behind -> List.of("what-if is for questions: go back to one of them."),
        typed -> chosen(review, step, typed.isEmpty() ? offer.orElse("") : typed, outlook));
  }

  private Menu menu(Outlook outlook, Evidence evidence) {
    List<Menu.Row> rows = new ArrayList<>();
    for (Language language : guide.languages()) {
      List<String> remarks = new ArrayList<>();
      if (outlook.languages().contains(language.id())) {
        remarks.add("the guide");
      }
      evidence.presence(language.id()).ifPresent(remarks::add);
      String said = remarks.isEmpty() ? "" : " (%s)".formatted(String.join("; ", remarks));
      String number = Integer.toString(rows.size() + 1);
      rows.add(new Menu.Row(number, language.id(), language.name() + said));
    }
    return new Menu(Menu.Pick.ONE, rows);
  }

  Prompt reason(Review review, Step step) {
    Choice choice = review.component(step.component()).choice().orElseThrow();
    String language = guide.languageName(choice.language());
    return Prompt.text(
        List.of(
            "Why %s for %s, where the guide does not say so?"
                .formatted(language, step.component())),
        "The record shows the advice and the decision side by side, with this reason.",
        Prompt.Skip.REFUSED,
        typed -> {
          if (typed.isEmpty()) {
            throw no("There is no reason yet.", "Say in a sentence why, or go back to the choice.");
          }
          return review.choice(step, new Choice(choice.language(), typed));
        });
  }

  private List<String> advice(Component component) {
    String text =
        AdviceText.of(guide, component, advisor.apply(component), asking.columns()).plain();
    return Stream.concat(Arrays.stream(text.split("\n", -1)), Stream.of("")).toList();
  }

  private static Optional<String> offer(Component component, Outlook outlook) {
    return component
        .choice()
        .map(Choice::language)
        .or(
            () ->
                outlook.recommends() ? outlook.languages().stream().findFirst() : Optional.empty());
  }

  private Review chosen(Review review, Step step, String typed, Outlook outlook) {
    String language = language(typed);
    if (!outlook.needsReasonFor(language)) {
      return review.choice(step, null);
    }
    String because =
        review
            .component(step.component())
            .choice()
            .filter(was -> was.language().equals(language))
            .map(Choice::because)
            .orElse("");
    return review.choice(step, new Choice(language, because));
  }

  private String language(String typed) {
    List<String> ids = guide.languages().stream().map(Language::id).toList();
    if (typed.isEmpty()) {
      throw no("Nothing was chosen.", "Name a language; save and quit keep the answers for later.");
    }
    if (typed.matches("\\d{1,3}")) {
      int number = Integer.parseInt(typed);
      if (number < 1 || number > ids.size()) {
        throw no("There is no choice %s.".formatted(typed), "Use 1 to %d.".formatted(ids.size()));
      }
      return ids.get(number - 1);
    }
    Optional<String> known =
        guide.languages().stream()
            .filter(each -> each.id().equals(typed) || each.name().equalsIgnoreCase(typed))
            .map(Language::id)
            .findFirst();
    if (known.isEmpty() && typed.length() >= SHORTEST_SLIP && Nearest.to(typed, ids).isPresent()) {
      throw no("There is no language '%s'.".formatted(typed), Nearest.remedy(typed, ids));
    }
    return known.orElse(typed);
  }

  private static Problem no(String sentence, String remedy) {
    return new Problem(ExitCode.USAGE, sentence, remedy);
  }
}
