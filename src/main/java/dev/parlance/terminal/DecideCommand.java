package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import dev.parlance.Remembered;
import dev.parlance.Surroundings;
import dev.parlance.guide.Guide;
import dev.parlance.interview.Aim;
import dev.parlance.interview.AnswerSheet;
import dev.parlance.interview.Review;
import dev.parlance.record.Draft;
import dev.parlance.record.RecordSummary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers, advice, decision, record, commit: each line's result is the next line's input. */
final class DecideCommand implements Verb {

  static final Option LEAVE_OPEN =
      Option.flag("leave-open", "Record missing answers as open questions.");

  private static final Option DRY_RUN =
      Option.flag("dry-run", "Print the record and write nothing.");

  private static final Usage USAGE =
      Usage.of("decide", Group.DECIDE, "Decides the languages of components and records why.")
          .with(AnswersInput.COMPONENTS)
          .with(AnswersInput.OPTION)
          .with(AnswersOutput.OPTION)
          .with(LEAVE_OPEN)
          .with(Decision.SUPERSEDES)
          .with(DRY_RUN)
          .with(Project.NO_COMMIT)
          .with(Project.NO_VERIFY)
          .with(Option.JSON)
          .example("decide", "Asks question by question, on a terminal.")
          .example("decide --answers review.yaml", "One record, in one commit of its own.")
          .example("decide --answers - --dry-run", "What the record would be.");

  private final Surroundings surroundings;
  private final GuideInForce guide;
  private final AnswersInput answers;
  private final Reviews reviews;
  private final Remembered<Filing> filing;

  DecideCommand(
      Surroundings surroundings,
      GuideInForce guide,
      AnswersInput answers,
      Reviews reviews,
      Remembered<Filing> filing) {
    this.surroundings = surroundings;
    this.guide = guide;
    this.answers = answers;
    this.reviews = reviews;
    this.filing = filing;
  }

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitCode run(Words words, Console console) {
    guide.begin();
    Project project = Project.open(words, surroundings);
    boolean isAsked = words.option(AnswersInput.OPTION.name()).isEmpty() && reviews.areHeld();
    if (isAsked) {
      return ask(words, console, project);
    }
    Remembered<Guide> read = new Remembered<>(() -> guide.toDecideBy(project, console));
    Remembered<Deliberated> deliberated = new Remembered<>(() -> deliberated(words, read.get()));
    if (!reviews.areHeld() && GuideInForce.isShipped(project)) {
      deliberated.begin(); // while the repository is opened
    }
    Aim aim = Decision.aim(words, surroundings);
    if (words.flag(DRY_RUN.name())) {
      Draft draft = deliberated.get().decidedBy(project.deciders()).draft(surroundings.today());
      return show(draft, Decision.predecessors(aim, project), words, console);
    }
    Decision decision = new Decision(words, console, project, surroundings, aim, filing);
    Optional<Review> gaps = gaps(words, read);
    if (gaps.isPresent()) {
      console.say("The answers leave something open that matters: it is asked now.");
      return decision.of(
          reviews.sitting(project, read.get(), console, Occasion.of(aim)), gaps.get(), read.get());
    }
    List<String> deciders = project.deciders(); // while the answers are weighed
    return decision.file(deliberated.get().decidedBy(deciders));
  }

  /** The review that the answers leave to be held, where there is somebody to hold it with. */
  private Optional<Review> gaps(Words words, Remembered<Guide> read) {
    boolean isSettled = !answers.isFile(words) || words.flag(LEAVE_OPEN.name());
    return isSettled || !reviews.areHeld()
        ? Optional.empty()
        : Reviews.gaps(read.get(), answers.read(words, read.get()));
  }

  private ExitCode ask(Words words, Console console, Project project) {
    if (words.flag(DRY_RUN.name())) {
      throw new Problem(
          ExitCode.USAGE,
          "On a terminal the record is shown before it is written, also without --dry-run.",
          "Leave --dry-run out, or give --answers FILE.");
    }
    Aim aim = Decision.aim(words, surroundings);
    Decision decision = new Decision(words, console, project, surroundings, aim, filing);
    Guide read = guide.toDecideBy(project, console);
    return decision.of(
        reviews.sitting(project, read, console, Occasion.of(aim)),
        Reviews.of(words.values(AnswersInput.COMPONENTS.name())),
        read);
  }

  private Deliberated deliberated(Words words, Guide read) {
    Deliberation deliberation = new Deliberation(read);
    AnswerSheet given = answers.read(words, read);
    return deliberation.on(
        words.flag(LEAVE_OPEN.name())
            ? deliberation.leaveOpen(given)
            : deliberation.complete(given));
  }

  private ExitCode show(
      Draft draft, List<RecordSummary> predecessors, Words words, Console console) {
    String text = filing.get().preview(draft, predecessors);
    if (words.flag("json")) {
      Map<String, Object> tree = new LinkedHashMap<>();
      tree.put("title", draft.record().title());
      tree.put("text", text);
      console.json(tree);
    } else {
      console.result(text);
    }
    return ExitCode.DONE;
  }
}
