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
 * file. The version stands in the front matter, so that the file alone says it.
 */
final class GeneralRevision {

  private final RecordLog log;
  private final Words words;
  private final Console console;
  private final Project project;
  private final Desk desk;
  private final RecordSummary record;

  /** Refused where there is nothing that may be revised. */
  GeneralRevision(Words words, Console console, Project project, Desk desk, RecordSummary record) {
    this.log = project.writable(words, console);
    this.words = words;
    this.console = console;
    this.project = project;
    this.desk = desk;
    this.record = record;
    requireEdited();
    Proposal.require(record);
  }

  ExitCode file(Surroundings surroundings, String because) {
    Edition before = Proposal.written(project, new Edition(record.file(), desk.text(record)));
    List<Difference> changes = changes(before);
    int version = before.summary().version() + 1;
    RecordSummary revised =
        desk.edit(
            record,
            edit ->
                edit.withDate(surroundings.today()).withVersion(version).orElseThrow(this::bare));
    RevisionNote note = new RevisionNote(DiffText.lines(changes), List.of());
    note.tell(console, revised);
    return new Landing(words, console)
        .land(
            log,
            desk,
            revised,
            Landing.message(desk.text(record), "revise", revised, List.of(), note.body(because)));
  }

  private List<Difference> changes(Edition before) {
    Edition now = new Edition(record.file(), desk.text(record));
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

  private void requireEdited() {
    if (words.option(AnswersInput.OPTION.name()).isPresent()) {
      throw new Problem(
          ExitCode.REFUSED,
          "%s is no decision on languages: it has no answers to revise.".formatted(record.id()),
          "Edit %s, and run: parlance revise %s".formatted(record.file(), record.id()));
    }
  }

  private Problem bare() {
    return new Problem(
        ExitCode.REFUSED,
        "%s has no front matter, in which its version would stand.".formatted(record.id()),
        "Edit %s and commit it with git; its history shows both.".formatted(record.file()));
  }
}
