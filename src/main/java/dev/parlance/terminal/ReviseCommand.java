package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.Surroundings;
import dev.parlance.guide.Guide;
import dev.parlance.interview.Aim;
import dev.parlance.interview.AnswerSheet;

/** Takes a proposed decision up again: other answers or choices, or what was edited by hand. */
final class ReviseCommand implements Verb {

  static final Option BECAUSE =
      Option.value("because", "TEXT", "Why, for the message of the commit.");

  private static final Usage USAGE =
      Usage.of("revise", Group.DECIDE, "Changes a proposed decision; it gets another version.")
          .with(Argument.one("N", "The number of the record, or the name of its file."))
          .with(AnswersInput.COMPONENTS)
          .with(AnswersInput.OPTION)
          .with(DecideCommand.LEAVE_OPEN)
          .with(BECAUSE)
          .with(AnswersOutput.OPTION)
          .with(Project.NO_COMMIT)
          .with(Project.NO_VERIFY)
          .with(Option.JSON)
          .example("revise 7", "Asks again, on a terminal; else takes what the file says now.")
          .example(
              "revise 7 --answers api.yaml", "Components that are not in it stay as they are.");

  private final Surroundings surroundings;
  private final GuideInForce guide;
  private final AnswersInput answers;
  private final Reviews reviews;

  ReviseCommand(
      Surroundings surroundings, GuideInForce guide, AnswersInput answers, Reviews reviews) {
    this.surroundings = surroundings;
    this.guide = guide;
    this.answers = answers;
    this.reviews = reviews;
  }

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitCode run(Words words, Console console) {
    Project project = Project.open(words, surroundings);
    Guide read = guide.toDecideBy(project, console);
    Revision revision =
        new Revision(words, console, project, surroundings, read, words.argument("N"));
    String because = words.option(BECAUSE.name()).orElse("");
    boolean given = words.option(AnswersInput.OPTION.name()).isPresent();
    if (!given && reviews.areHeld()) {
      Occasion occasion =
          Occasion.of(Aim.revising(revision.file()).ending(AtTheEnd.of(words, surroundings)));
      Sitting sitting = reviews.sitting(project, read, console, occasion);
      return revision.of(sitting, sitting.again(revision.recorded()), because);
    }
    AnswerSheet sheet =
        given ? answers.read(words, read).over(revision.recorded()) : revision.recorded();
    Deliberation deliberation = new Deliberation(read);
    return revision.file(
        words.flag(DecideCommand.LEAVE_OPEN.name())
            ? deliberation.leaveOpen(sheet)
            : deliberation.complete(sheet),
        because);
  }
}
