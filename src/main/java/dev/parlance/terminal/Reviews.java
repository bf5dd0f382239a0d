package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import dev.parlance.Surroundings;
import dev.parlance.guide.Guide;
import dev.parlance.guide.Option;
import dev.parlance.guide.Question;
import dev.parlance.interview.Agenda;
import dev.parlance.interview.Answer;
import dev.parlance.interview.AnswerSheet;
import dev.parlance.interview.Answers;
import dev.parlance.interview.ComponentName;
import dev.parlance.interview.Counsel;
import dev.parlance.interview.Freshness;
import dev.parlance.interview.Outlook;
import dev.parlance.interview.Review;
import dev.parlance.recommendation.Advice;
import dev.parlance.recommendation.Gaps;
import dev.parlance.recommendation.Recommender;
import dev.parlance.recommendation.Status;
import dev.parlance.repository.Drafts;
import dev.parlance.repository.Evidence;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reviews on a terminal, put together: who is asked, by which guide, and where it is kept. */
final class Reviews {

  private final Surroundings surroundings;
  private final Person person;

  Reviews(Surroundings surroundings, Person person) {
    this.surroundings = surroundings;
    this.person = person;
  }

  /** Whether there is somebody to be asked. */
  boolean areHeld() {
    return person.isThere();
  }

  /** A review of these components, of which nothing is known yet. */
  static Review of(List<String> names) {
    return names.isEmpty()
        ? Review.EMPTY
        : Review.EMPTY.named(names.stream().map(ComponentName::of).distinct().toList());
  }

  /** A review of what these answers leave open and could still matter; none if nothing is. */
  static Optional<Review> gaps(Guide guide, AnswerSheet sheet) {
    Agenda agenda = agenda(guide, new Recommender(guide), Agenda.Scope.DECISION);
    Review review = agenda.resume(sheet);
    return agenda.next(review).map(step -> review);
  }

  /** A sitting about one review. */
  Sitting sitting(Project project, Guide guide, Console console, Occasion occasion) {
    Recommender recommender = new Recommender(guide);
    Agenda agenda = agenda(guide, recommender, Agenda.Scope.DECISION);
    Deliberation deliberation = new Deliberation(guide);
    HeadingPrompts headings = headings(guide, deliberation, project.deciders());
    DraftKeeping keeping =
        new DraftKeeping(
            Drafts.of(project.tree()), guide, new AnswersOutput(surroundings, guide), occasion);
    return new Sitting(
        guide,
        agenda,
        deliberation,
        surroundings,
        project.deciders(),
        dialogue(
            guide,
            agenda,
            recommender,
            headings,
            paths -> Evidence.of(project.tree(), guide, paths),
            keeping,
            console),
        keeping,
        editor(project));
  }

  /** The person's own editor; refused where there is nobody at a terminal. */
  Editor editor(Project project) {
    if (!areHeld()) {
      throw new Problem(
          ExitCode.USAGE,
          "There is no terminal for an editor.",
          "Edit the file first, and leave --edit out.");
    }
    return new Editor(
        person.asked().terminal(), surroundings.environment(), project.tree().editor().orElse(""));
  }

  /** The answers that advice needs, and nothing written anywhere. */
  AnswerSheet advice(Guide guide, Review start, Console console) {
    Recommender recommender = new Recommender(guide);
    Agenda agenda = agenda(guide, recommender, Agenda.Scope.ADVICE);
    HeadingPrompts headings = headings(guide, new Deliberation(guide), List.of());
    Keeping keeping = new NoKeeping(new AnswersOutput(surroundings, guide));
    Dialogue dialogue =
        dialogue(guide, agenda, recommender, headings, paths -> Evidence.NONE, keeping, console);
    return new Freshness(guide).fresh(dialogue.conduct(start).sheet());
  }

  private Dialogue dialogue(
      Guide guide,
      Agenda agenda,
      Recommender recommender,
      HeadingPrompts headings,
      Function<List<String>, Evidence> evidence,
      Keeping keeping,
      Console console) {
    rehearse(guide, recommender);
    Asking asking = person.asked();
    Prompts prompts =
        new Prompts(guide, agenda, recommender, headings, evidence, surroundings.today(), asking);
    return new Dialogue(asking, console, agenda, prompts, keeping);
  }

  /** The first evaluations are the slow ones; whoever names the components leaves time for them. */
  private static void rehearse(Guide guide, Recommender recommender) {
    String branch = guide.branchQuestion();
    Prospects prospects = new Prospects(guide, recommender);
    Runnable everyBranch =
        () -> {
          for (Option option : guide.question(branch).choices()) {
            Answers answers = Answers.NONE.with(branch, Answer.of(option.id()));
            recommender.unsettled(answers);
            prospects.of(answers);
          }
        };
    Thread thread = new Thread(everyBranch, "rehearsal");
    thread.setDaemon(true);
    thread.start();
  }

  private static Agenda agenda(Guide guide, Recommender recommender, Agenda.Scope scope) {
    return new Agenda(guide, counsel(guide, recommender), scope);
  }

  private static Counsel counsel(Guide guide, Recommender recommender) {
    return new Counsel(
        recommender::unsettled,
        answers -> {
          Advice advice = recommender.advise(answers);
          return new Outlook(advice.status() == Status.RECOMMENDED, advice.languages());
        },
        (answers, languages) ->
            Gaps.of(guide, answers, languages).stream().map(Question::id).toList());
  }

  private HeadingPrompts headings(Guide guide, Deliberation deliberation, List<String> deciders) {
    Freshness freshness = new Freshness(guide);
    return new HeadingPrompts(
        deciders,
        reviewBy(guide),
        sheet ->
            deliberation.on(freshness.fresh(sheet)).draft(surroundings.today()).record().title());
  }

  private LocalDate reviewBy(Guide guide) {
    String every = guide.head().reviewEvery();
    return surroundings.today().plus(every.isEmpty() ? Period.ofYears(1) : Period.parse(every));
  }
}
