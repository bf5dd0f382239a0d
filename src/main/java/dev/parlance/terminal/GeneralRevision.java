package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import dev.parlance.Surroundings;
import dev.parlance.record.Comparison;
import dev.parlance.record.Difference;
import dev.parlance.record.Difference.Kind;
import dev.parlance.record.Edition;
import dev.parlance.record.RecordSummary;
import dev.parlance.repository.RecordLog;
import java.util.ArrayList;
import java.util.List;

/**
 * The next version of a proposal that is not about languages: what somebody has written into its
 * file, and the title. The version stands there too, so that the file alone says it.
 */
final class GeneralRevision {

  private static final String OPEN = "Edit %s, and run: parlance revise %s";

  private final RecordLog log;
  private final Words words;
  private final Console console;
  private final Project project;
  private final RecordSummary record;

  /** Refused where there is nothing that may be revised. */
  GeneralRevision(Words words, Console console, Project project, RecordSummary record) {
    this.log = project.writable(words, console);
    this.words = words;
    this.console = console;
    this.project = project;
    this.record = record;
    refuseAnswers();
    Proposal.require(record);
  }

  /** Whether its file says what it said when it was last committed. */
  boolean isUntouched() {
    Edition now = edition(new Desk(project));
    return now.text().equals(Proposal.written(project, now).text());
  }

  ExitCode file(Surroundings surroundings, String because) {
    Desk desk = new Desk(project);
    Edition before = Proposal.written(project, edition(desk));
    words
        .option(ReviseCommand.TITLE.name())
        .ifPresent(
            title ->
                desk.edit(
                    record,
                    edit -> edit.withTitle(record.file(), title).orElseThrow(this::untitled)));
    List<Difference> changes = changes(before, edition(desk));
    int version = before.summary().version() + 1;
    RecordSummary revised =
        desk.edit(
            record,
            edit ->
                edit.withDate(surroundings.today())
                    .withVersion(version)
                    .orElseThrow(this::uncounted));
    RevisionNote note = new RevisionNote(DiffText.lines(changes), List.of());
    return new Landing(words, console).revise(log, desk, revised, note, because);
  }

  private Edition edition(Desk desk) {
    return new Edition(record.file(), desk.text(record));
  }

  private List<Difference> changes(Edition before, Edition now) {
    List<Difference> changes = new ArrayList<>(Comparison.of(before, now));
    changes.removeIf(each -> each.kind() == Kind.DATE);
    if (changes.stream().anyMatch(each -> each.kind() == Kind.STATUS)) {
      throw new Problem(
          ExitCode.REFUSED,
          "%s was %s when it was last committed, and a revision changes no status."
              .formatted(record.id(), before.summary().status().word()),
          "Write that status into %s again, and take the step itself: parlance propose %s"
              .formatted(record.file(), record.id()));
    }
    if (changes.isEmpty()) {
      throw new Problem(
          ExitCode.REFUSED,
          "%s says what it said when it was last committed: there is nothing to revise."
              .formatted(record.id()),
          "Edit %s first, then run this again.".formatted(record.file()));
    }
    return changes;
  }

  private void refuseAnswers() {
    if (words.option(AnswersInput.OPTION.name()).isPresent()) {
      throw new Problem(
          ExitCode.REFUSED,
          "%s is no decision on languages: it has no answers to revise.".formatted(record.id()),
          OPEN.formatted(record.file(), record.id()));
    }
  }

  private Problem untitled() {
    return new Problem(
        ExitCode.REFUSED,
        "%s does not say its title in a heading alone.".formatted(record.id()),
        OPEN.formatted(record.file(), record.id()));
  }

  private Problem uncounted() {
    return new Problem(
        ExitCode.REFUSED,
        "%s has no place where its version would be read back as a number.".formatted(record.id()),
        "Look at its line 'Version' in %s, then run this again.".formatted(record.file()));
  }
}
