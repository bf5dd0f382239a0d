package dev.parlance.terminal;

import dev.parlance.record.RecordSummary;
import dev.parlance.record.Renumbering;
import dev.parlance.repository.FileChange;
import dev.parlance.repository.MovedRecord;
import dev.parlance.repository.RecordLog;
import dev.parlance.repository.Trailer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A record that has got another number: its file, its heading, and every reference to it, in one
 * commit.
 */
record NewNumber(MovedRecord moved, Optional<String> commit) {

  private static final String FORMER = "ADR-Former-Number";

  /** The number that somebody has chosen; refused where it is taken. */
  static NewNumber given(Desk desk, RecordSummary record, int number, RecordLog log) {
    MovedRecord moved = moved(desk, record, number);
    return new NewNumber(moved, log.change(moved.changes(), moved.message()));
  }

  /** The next number that is free on every branch that is known. */
  static NewNumber free(Desk desk, RecordSummary record, RecordLog log) {
    List<MovedRecord> moved = new ArrayList<>();
    Optional<String> commit =
        log.move(
            number -> {
              moved.add(moved(desk, record, number.value()));
              return moved.get(0);
            });
    return new NewNumber(moved.get(0), commit);
  }

  /** The record as it is now. */
  RecordSummary record() {
    return RecordSummary.read(moved.file(), moved.text());
  }

  private static MovedRecord moved(Desk desk, RecordSummary record, int number) {
    Renumbering renumbering = Renumbering.of(record, number, desk.all());
    String text = renumbering.inItself(desk.text(record));
    List<FileChange> changes = new ArrayList<>();
    changes.add(FileChange.delete(record.file(), desk.text(record)));
    changes.add(FileChange.create(renumbering.file(), text));
    for (RecordSummary each : desk.all()) {
      String before = desk.text(each);
      String after = renumbering.elsewhere(before);
      if (!each.file().equals(record.file()) && !after.equals(before)) {
        changes.add(FileChange.replace(each.file(), before, after));
      }
    }
    RecordSummary renumbered = RecordSummary.read(renumbering.file(), text);
    Trailer former = new Trailer(FORMER, RecordTree.id(record));
    return new MovedRecord(
        renumbering.file(),
        text,
        changes,
        Landing.message(text, "renumber", renumbered, List.of(former)));
  }
}
