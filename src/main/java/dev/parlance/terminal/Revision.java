package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import dev.parlance.Surroundings;
import dev.parlance.guide.Guide;
import dev.parlance.interview.AnswerSheet;
import dev.parlance.interview.Review;
import dev.parlance.record.DecisionRecord;
import dev.parlance.record.Draft;
import dev.parlance.record.Edition;
import dev.parlance.record.RecordEdit;
import dev.parlance.record.RecordReader;
import dev.parlance.record.RecordSummary;
import dev.parlance.record.RecordWriter;
import dev.parlance.record.RecordedAnswers;
import dev.parlance.repository.Graft;
import dev.parlance.repository.RecordLog;
import java.util.Optional;

/**
 * A proposal on its way to its next version. What other answers change on its page is brought into
 * the file as it lies there; what somebody has written into it stays.
 */
final class Revision {

  /** Of the front matter. */
  private static final String END = "\n---\n";

  private final Words words;
  private final Console console;
  private final Surroundings surroundings;
  private final RecordLog log;
  private final Desk desk;
  private final RecordSummary record;
  private final Guide guide;
  private final Deliberation deliberation;
  private final RecordWriter writer = new RecordWriter();

  /** As it was when Parlance last wrote to it. */
  private final Edition before;

  /** Refused before anything is asked where there is nothing that may be revised. */
  Revision(
      Words words,
      Console console,
      Project project,
      Surroundings surroundings,
      Guide guide,
      Desk desk,
      RecordSummary record) {
    this.words = words;
    this.console = console;
    this.surroundings = surroundings;
    this.guide = guide;
    this.deliberation = new Deliberation(guide);
    this.log = project.writable(words, console);
    this.desk = desk;
    this.record = record;
    Proposal.require(record);
    AnswersOutput.requireFree(words, surroundings);
    this.before = Proposal.written(project, edition(desk.text(record)));
  }

  String file() {
    return record.file();
  }

  /** What the file says now. */
  AnswerSheet recorded() {
    return RecordedAnswers.of(RecordReader.read(file(), desk.text(record)), guide);
  }

  /** What a sitting decides; nothing is changed where it keeps the answers for later. */
  ExitCode of(Sitting sitting, Review start, String because) {
    Optional<AnswerSheet> sheet = sitting.take(start, draft -> preview(next(draft)));
    if (sheet.isPresent()) {
      file(sheet.get(), because);
      sitting.done();
    }
    return ExitCode.DONE;
  }

  ExitCode file(AnswerSheet sheet, String because) {
    Draft draft = next(deliberation.on(sheet).draft(surroundings.today()));
    Edition after = edition(text(draft));
    RevisionNote note = note(draft, after);
    if (note.changes().isEmpty()) {
      throw new Problem(
          ExitCode.REFUSED,
          "%s says already what it would say: there is nothing to revise.".formatted(id()),
          "Give other answers with --answers FILE, or edit %s.".formatted(file()));
    }
    words
        .option(AnswersOutput.OPTION.name())
        .ifPresent(file -> new AnswersOutput(surroundings, guide).write(file, sheet));
    RecordSummary revised = desk.edit(record, edit -> RecordEdit.of(after.text()));
    return new Landing(words, console).revise(log, desk, revised, note, because);
  }

  private Preview preview(Draft next) {
    return new Preview(text(next), "%s, version %d".formatted(id(), next.record().version()));
  }

  private Draft next(Draft draft) {
    return draft.asVersion(before.summary().version() + 1);
  }

  /** The file with what the draft changes on its page. */
  private String text(Draft draft) {
    Graft graft = Graft.of(pageEdited(), page(draft), desk.text(record));
    if (!graft.clashes().isEmpty()) {
      throw new Problem(
          ExitCode.REFUSED,
          "%s:%d: somebody has edited what the new answers change."
              .formatted(file(), graft.clashes().get(0)),
          "Take that edit back or give it a line of its own, and revise again.");
    }
    RevisionNote.requireSame(edition(page(draft)), edition(graft.text()));
    return graft.text();
  }

  private RevisionNote note(Draft draft, Edition after) {
    Graft untouched = Graft.of(pageBefore(), page(draft), before.text());
    return RevisionNote.of(before, edition(untouched.text()), after, edition(page(draft)));
  }

  /** What the answers of the version before make. */
  private String pageBefore() {
    return page(as(RecordReader.read(before.file(), before.text())));
  }

  /** The page before, below what the front matter says now: that was read and is no prose. */
  private String pageEdited() {
    String now = page(as(RecordReader.read(file(), desk.text(record))));
    String then = pageBefore();
    return now.substring(0, now.indexOf(END)) + then.substring(then.indexOf(END));
  }

  private Draft as(DecisionRecord said) {
    return new Draft(guide, deliberation.on(RecordedAnswers.of(said, guide)).advice(), said);
  }

  private String page(Draft draft) {
    return writer.write(draft);
  }

  private Edition edition(String text) {
    return new Edition(file(), text);
  }

  private String id() {
    return RecordTree.id(record);
  }
}
