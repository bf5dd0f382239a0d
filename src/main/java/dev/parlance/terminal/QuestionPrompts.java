package dev.parlance.terminal;

import dev.parlance.guide.Guide;
import dev.parlance.guide.Option;
import dev.parlance.guide.Question;
import dev.parlance.guide.Question.Arity;
import dev.parlance.guide.Question.Phase;
import dev.parlance.interview.Agenda;
import dev.parlance.interview.Answer;
import dev.parlance.interview.Answers;
import dev.parlance.interview.Freshness;
import dev.parlance.interview.Progress;
import dev.parlance.interview.Review;
import dev.parlance.interview.Step;
import dev.parlance.interview.Suggestion;
import dev.parlance.interview.Suggestions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks the questions of the guide. */
final class QuestionPrompts {

  private final Guide guide;
  private final Agenda agenda;
  private final Freshness freshness;
  private final Suggestions suggestions;
  private final Prospects prospects;
  private final LocalDate today;

  QuestionPrompts(Guide guide, Agenda agenda, Prospects prospects, LocalDate today) {
    this.today = today;
    this.guide = guide;
    this.agenda = agenda;
    this.prospects = prospects;
    this.freshness = new Freshness(guide);
    this.suggestions = new Suggestions(freshness);
  }

  /**
   * The prompt for a question of the guide.
   *
   * @param seen what the repository shows of the component
   */
  Prompt of(Review review, Step step, List<Suggestion> seen) {
    Question question = guide.question(step.question());
    Answers answers = freshness.fresh(review.component(step.component()).answers());
    Optional<Suggestion> offer = suggestions.to(review, step, seen);
    Optional<Answer> own = review.component(step.component()).answers().to(step.question());
    Optional<Answer> taken = own.or(() -> offer.map(each -> Answer.of(each.options())));
    List<String> lines = new ArrayList<>();
    lines.add(heading(agenda.progress(review, step), step));
    lines.add(question.asks() + (question.arity() == Arity.MANY ? " (one or several)" : ""));
    lines.add("  " + question.help());
    if (review.passed().contains(step) && answers.to(step.question()).isEmpty()) {
      lines.add(
          question.phase() == Phase.DECIDING
              ? "It was left open, and it can still change the advice: skip it again for 'unknown'."
              : "It was left open; skip leaves it so.");
    }
    offer.ifPresent(each -> lines.add(offered(each)));
    return new Prompt(
        lines,
        menu(question).offering(offer.map(Suggestion::options).orElse(List.of())),
        why(question),
        Prompt.Skip.ALLOWED,
        behind -> whatIf(behind, question, answers),
        typed -> agenda.answer(review, step, answer(typed, question, taken)));
  }

  private Answer answer(String typed, Question question, Optional<Answer> offered) {
    return typed.isEmpty() && offered.isPresent()
        ? offered.get()
        : dated(new TypedOptions(question).answer(typed));
  }

  /** Who said it is worth nothing later without when. */
  private Answer dated(Answer answer) {
    return answer.by().isEmpty()
        ? answer
        : new Answer(answer.options(), answer.note(), answer.by(), today.toString());
  }

  private static String heading(Progress progress, Step step) {
    return "%s - question %d of about %d"
        .formatted(step.component(), progress.number(), progress.about());
  }

  private static Menu menu(Question question) {
    List<Menu.Row> rows = new ArrayList<>();
    for (Option option : question.choices()) {
      String help = option.help().isEmpty() ? "" : ". " + option.help();
      String number = Integer.toString(rows.size() + 1);
      rows.add(new Menu.Row(number, option.id(), option.name() + help));
    }
    rows.add(new Menu.Row("-", Question.DO_NOT_KNOW, "Nobody here knows"));
    return new Menu(question.arity() == Arity.MANY ? Menu.Pick.MANY : Menu.Pick.ONE, rows);
  }

  private static String offered(Suggestion offer) {
    return "Enter takes: %s (%s)".formatted(String.join(", ", offer.options()), offer.because());
  }

  private List<String> why(Question question) {
    List<String> why = new ArrayList<>(List.of(question.why()));
    why.add(
        "  \"%s\" (%s)".formatted(question.citation().quote(), guide.source(question.citation())));
    if (!question.askWho().isEmpty()) {
      why.add("Likely to know: %s.".formatted(String.join(", ", question.askWho())));
    }
    return why;
  }

  private List<String> whatIf(String behind, Question question, Answers answers) {
    if (!behind.isEmpty()) {
      return other(behind, answers);
    }
    List<String> lines = new ArrayList<>();
    for (Option option : question.choices()) {
      Answers supposed = answers.with(question.id(), Answer.of(option.id()));
      lines.add("  %-18s  %s".formatted(option.id(), prospects.of(freshness.fresh(supposed))));
    }
    return lines;
  }

  private List<String> other(String behind, Answers answers) {
    Answers supposed = Supposition.of(guide, behind).in(answers);
    String prospect = prospects.of(freshness.fresh(supposed));
    return List.of("If %s: %s".formatted(behind, prospect));
  }
}
