package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.Nearest;
import dev.parlance.Problem;
import dev.parlance.Remembered;
import dev.parlance.Surroundings;
import dev.parlance.guide.Guide;
import dev.parlance.interview.Aim;
import dev.parlance.interview.DraftReader;
import dev.parlance.interview.DraftReader.Reopened;
import dev.parlance.record.RecordSummary;
import dev.parlance.repository.Drafts;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Goes on with a review that was left, at the question where it was left. */
final class ResumeCommand implements Verb {

  private static final Option LIST = Option.flag("list", "List the drafts, the latest first.");

  private static final Option DISCARD = Option.flag("discard", "Throw the draft away.");

  private static final Usage USAGE =
      Usage.of("resume", Group.DECIDE, "Goes on with an interview that was interrupted.")
          .with(Argument.atMostOne("DRAFT", "Its name; the latest where none is given."))
          .with(LIST)
          .with(DISCARD)
          .with(AnswersOutput.OPTION)
          .with(Decision.SUPERSEDES)
          .with(ReviseCommand.BECAUSE)
          .with(Project.NO_COMMIT)
          .with(Project.NO_VERIFY)
          .with(Option.JSON)
          .example("resume", "At the question where the latest review was left.")
          .example("resume --list", "Every review that is not finished.");

  private final Surroundings surroundings;
  private final GuideInForce guide;
  private final Reviews reviews;
  private final Remembered<Filing> filing;

  ResumeCommand(
      Surroundings surroundings, GuideInForce guide, Reviews reviews, Remembered<Filing> filing) {
    this.surroundings = surroundings;
    this.guide = guide;
    this.reviews = reviews;
    this.filing = filing;
  }

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitCode run(Words words, Console console) {
    Project project = Project.open(words, surroundings);
    Drafts drafts = Drafts.of(project.tree());
    if (words.flag(LIST.name())) {
      drafts.names().forEach(console::result);
      return ExitCode.DONE;
    }
    String name = name(words, drafts.names());
    if (words.flag(DISCARD.name())) {
      drafts.discard(name);
      console.say("The draft '%s' is thrown away.".formatted(name));
      return ExitCode.DONE;
    }
    if (!reviews.areHeld()) {
      throw new Problem(
          ExitCode.USAGE,
          "Nobody is there to be asked.",
          "Complete the draft by hand, and run: parlance decide --answers " + drafts.file(name));
    }
    return goOn(words, console, project, name);
  }

  private ExitCode goOn(Words typed, Console console, Project project, String name) {
    Guide read = guide.toDecideBy(project, console);
    Reopened reopened = reopened(Drafts.of(project.tree()), name, read);
    console.say("The review '%s' goes on where it was left.".formatted(name));
    tell(reopened, console);
    Words words = typed.over(reopened.aim().options());
    Aim asked = Decision.aim(words, surroundings);
    Aim aim = asked.supersedes().isEmpty() ? reopened.aim().ending(asked.options()) : asked;
    Sitting sitting = reviews.sitting(project, read, console, new Occasion(name, aim));
    if (aim.isRevision()) {
      Desk desk = new Desk(project);
      RecordSummary record = desk.one(aim.revises());
      return new Revision(words, console, project, surroundings, read, desk, record)
          .of(sitting, reopened.review(), words.option(ReviseCommand.BECAUSE.name()).orElse(""));
    }
    return new Decision(words, console, project, surroundings, aim, filing)
        .of(sitting, reopened.review(), read);
  }

  private static void tell(Reopened reopened, Console console) {
    for (String question : reopened.changed()) {
      console.say("The guide asks '%s' otherwise now: it is asked again.".formatted(question));
    }
    Map<String, String> options = reopened.aim().options();
    if (!options.isEmpty()) {
      console.say("It was begun with %s, and goes on so.".formatted(AtTheEnd.line(options)));
    }
  }

  private static Reopened reopened(Drafts drafts, String name, Guide guide) {
    try {
      return new DraftReader(guide).read(name, drafts.text(name));
    } catch (Problem unreadable) {
      if (unreadable.exitCode() != ExitCode.USAGE) {
        throw unreadable;
      }
      Path aside = drafts.setAside(name);
      throw new Problem(
          ExitCode.REFUSED,
          "The draft '%s' cannot be read (%s)".formatted(name, unreadable.sentence()),
          "It is put aside as %s; begin again with: parlance decide".formatted(aside),
          unreadable);
    }
  }

  private static String name(Words words, List<String> names) {
    if (names.isEmpty()) {
      throw new Problem(
          ExitCode.NOT_FOUND,
          "There is no review to go on with.",
          "Begin one with: parlance decide");
    }
    String name = words.optionalArgument("DRAFT").orElse(names.get(0));
    if (!names.contains(name)) {
      throw new Problem(
          ExitCode.NOT_FOUND,
          "There is no draft '%s'.".formatted(name),
          Nearest.remedy(name, names));
    }
    return name;
  }
}
