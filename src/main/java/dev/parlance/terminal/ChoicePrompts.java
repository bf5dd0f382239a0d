package dev.parlance.terminal;

import dev.parlance.ExitCode;
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
import dev.parlance.record.Reasoning;
import dev.parlance.repository.Evidence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Shows the advice on a component, asks for the team's choice, and for a reason where it departs.
 */
final class ChoicePrompts {

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
    Offer offer = Offer.of(guide, component, outlook, evidence);
    Advice advice = advisor.apply(component);
    Reasoning reasoning = new Reasoning(guide, component.answers(), advice);
    List<String> lines = lines(AdviceText.arguments(component.name(), reasoning, asking.columns()));
    lines.add("Which language for %s?".formatted(component.name()));
    lines.add(
        "  %s. Choose one of these, or name any other language."
            .formatted(sentence(reasoning.position())));
    lines.addAll(offer.lines());
    return new Prompt(
        lines,
        menu(outlook, evidence).offering(offer.languages()),
        why(advice),
        Prompt.Skip.REFUSED,
        behind -> List.of("what-if is for questions: go back to one of them."),
        typed ->
            chosen(review, step, typed.isEmpty() ? offer.language().orElse("") : typed, outlook));
  }

  private Menu menu(Outlook outlook, Evidence evidence) {
    List<Menu.Row> rows = new ArrayList<>();
    for (Language language : guide.languages()) {
      List<String> remarks = new ArrayList<>();
      if (outlook.languages().contains(language.id())) {
        remarks.add("the guide");
      }
      evidence.signs(language).ifPresent(remarks::add);
      String said = remarks.isEmpty() ? "" : " (%s)".formatted(String.join("; ", remarks));
      String number = Integer.toString(rows.size() + 1);
      rows.add(new Menu.Row(number, language.id(), language.name() + said));
    }
    return new Menu(Menu.Pick.ONE, rows);
  }

  Prompt reason(Review review, Step step) {
    Choice choice = review.component(step.component()).choice().orElseThrow();
    String language = guide.languageName(choice.language());
    Component component = review.component(step.component());
    String position =
        new Reasoning(guide, component.answers(), advisor.apply(component)).position();
    List<String> lines = new ArrayList<>();
    lines.add("Why %s for %s?".formatted(language, step.component()));
    lines.add("  %s; the reason is the team's.".formatted(sentence(position)));
    if (!choice.because().isEmpty()) {
      lines.add("Enter takes: " + choice.because());
    }
    return Prompt.text(
        lines,
        "The record shows the advice and the decision side by side, with this reason.",
        Prompt.Skip.REFUSED,
        typed -> {
          String because = typed.isEmpty() ? choice.because() : typed;
          if (because.isEmpty()) {
            throw no("There is no reason yet.", "Say in a sentence why, or go back to the choice.");
          }
          return review.choice(step, new Choice(choice.language(), because));
        });
  }

  private List<String> why(Advice advice) {
    List<String> why =
        new ArrayList<>(
            List.of(
                "The guide advises; the team decides. Whatever departs from the advice needs a"
                    + " reason."));
    if (!advice.languages().isEmpty()) {
      why.add("With the advice comes:");
      why.addAll(lines(AdviceText.whatFollows(advice, asking.columns())));
    }
    return why;
  }

  private static List<String> lines(Text text) {
    return new ArrayList<>(Arrays.asList(text.plain().split("\n", -1)));
  }

  private static String sentence(String clause) {
    return clause.substring(0, 1).toUpperCase(Locale.ROOT) + clause.substring(1);
  }

  private Review chosen(Review review, Step step, String typed, Outlook outlook) {
    Choice choice = new TypedLanguage(guide).choice(typed);
    if (!choice.because().isEmpty()) {
      return review.choice(step, choice);
    }
    if (!outlook.needsReasonFor(choice.language())) {
      return review.choice(step, null);
    }
    String because =
        review
            .component(step.component())
            .choice()
            .filter(was -> was.language().equals(choice.language()))
            .map(Choice::because)
            .orElse("");
    return review.choice(step, new Choice(choice.language(), because));
  }

  private static Problem no(String sentence, String remedy) {
    return new Problem(ExitCode.USAGE, sentence, remedy);
  }
}
