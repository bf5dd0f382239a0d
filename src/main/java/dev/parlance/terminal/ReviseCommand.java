package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import dev.parlance.Surroundings;
import dev.parlance.guide.Guide;
import dev.parlance.interview.Aim;
import dev.parlance.interview.AnswerSheet;
import dev.parlance.record.RecordSummary;
import java.util.List;
import java.util.Set;

/** Takes a proposed decision up again: other answers or choices, or what was edited by hand. */
final class ReviseCommand implements Verb {

  static final Option BECAUSE =
      Option.value("because", "TEXT", "Why, for the message of the commit.");

  static final Option TITLE =
      Option.value("title", "TITLE", "Another title; the file keeps its name.");

  private static final Option EDIT =
      Option.flag("edit", "Open the file of a record that is not about languages.");

  private static final Option WITHOUT =
      Option.value("without", "COMPONENT", "Take this component out of the decision.").repeated();

  private static final Usage USAGE =
      Usage.of("revise", Group.DECIDE, "Changes a proposed decision; it gets another version.")
          .with(Argument.one("N", "The number of the record, or the name of its file."))
          .with(AnswersInput.COMPONENTS)
          .with(AnswersInput.OPTION)
          .with(DecideCommand.LEAVE_OPEN)
          .with(WITHOUT)
          .with(TITLE)
          .with(EDIT)
          .with(BECAUSE)
          .with(AnswersOutput.OPTION)
          .with(Project.NO_COMMIT)
          .with(Project.NO_VERIFY)
          .with(Option.JSON)
          .example("revise 7", "Asks again, on a terminal; else takes what the file says now.")
          .example("revise 7 --edit", "What you write into 0007, which is not about languages.")
          .example("revise 7 --answers api.yaml", "Components that are not in it stay as they are.")
          .example("revise 7 --without api", "The component is no longer decided here.");

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
    Desk desk = new Desk(project);
    RecordSummary record = desk.one(words.argument("N"));
    String because = words.option(BECAUSE.name()).orElse("");
    if (record.components().isEmpty()) {
      return general(words, console, project, record).file(surroundings, because);
    }
    refuseGeneral(words, record);
    Guide read = guide.toDecideBy(project, console);
    Revision revision = new Revision(words, console, project, surroundings, read, desk, record);
    boolean given = words.option(AnswersInput.OPTION.name()).isPresent();
    if (!given && reviews.areHeld()) {
      Occasion occasion =
          Occasion.of(Aim.revising(revision.file()).ending(AtTheEnd.of(words, surroundings)));
      Sitting sitting = reviews.sitting(project, read, console, occasion);
      return revision.of(sitting, sitting.again(kept(words, revision.recorded(), record)), because);
    }
    AnswerSheet said =
        given ? answers.read(words, read).over(revision.recorded()) : revision.recorded();
    AnswerSheet sheet = kept(words, said, record);
    Deliberation deliberation = new Deliberation(read);
    return revision.file(
        words.flag(DecideCommand.LEAVE_OPEN.name())
            ? deliberation.leaveOpen(sheet)
            : deliberation.complete(sheet),
        because);
  }

  /** On a terminal, where nothing else says what is new, it is written now. */
  private GeneralRevision general(
      Words words, Console console, Project project, RecordSummary record) {
    GeneralRevision revision = new GeneralRevision(words, console, project, record);
    boolean given = words.option(TITLE.name()).isPresent();
    if (words.flag(EDIT.name()) || (!given && reviews.areHeld() && revision.isUntouched())) {
      reviews.editor(project).edit(project.tree().top().resolve(record.file()));
    }
    return revision;
  }

  private static void refuseGeneral(Words words, RecordSummary record) {
    if (words.option(TITLE.name()).isPresent() || words.flag(EDIT.name())) {
      throw new Problem(
          ExitCode.REFUSED,
          "%s decides on languages: its answers make its title and its page."
              .formatted(record.id()),
          "Give answers with --answers FILE, in which 'title' may stand.");
    }
  }

  /** The answers without the components that are to leave the record. */
  private static AnswerSheet kept(Words words, AnswerSheet said, RecordSummary record) {
    List<String> leaving = words.values(WITHOUT.name());
    String id = RecordTree.id(record);
    Set<String> names = AnswersInput.names(said, leaving, id + " has");
    leaving.forEach(names::remove);
    if (names.isEmpty()) {
      throw new Problem(
          ExitCode.REFUSED,
          "Without %s there is nothing that %s decides.".formatted(String.join(", ", leaving), id),
          "Withdraw it: parlance withdraw %s".formatted(id));
    }
    return leaving.isEmpty() ? said : said.only(names);
  }
}
