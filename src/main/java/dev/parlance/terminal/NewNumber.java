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
 *
 * @param doubts what may mean the record as well, and was left as it is; one sentence each
 */
record NewNumber(MovedRecord moved, Optional<String> commit, List<String> doubts) {

  private static final String FORMER = "ADR-Former-Number";

  NewNumber {
    doubts = List.copyOf(doubts);
  }

  /** The number that somebody has chosen; refused where it is taken. */
  static NewNumber given(Desk desk, RecordSummary record, int number, RecordLog log) {
    Move move = new Move(desk, record, number);
    return new NewNumber(
        move.record(), log.change(move.changes, move.record().message()), move.doubts);
  }

  /** The next number that is free on every branch that is known. */
  static NewNumber free(Desk desk, RecordSummary record, RecordLog log) {
    List<Move> moves = new ArrayList<>();
    Optional<String> commit =
        log.move(
            number -> {
              moves.add(new Move(desk, record, number));
              return moves.get(0).record();
            });
    return new NewNumber(moves.get(0).record(), commit, moves.get(0).doubts);
  }

  /** The record as it is now. */
  RecordSummary record() {
    return RecordSummary.read(moved.file(), moved.text());
  }

  /** What becomes of the log when a record gets a number. */
  private static final class Move {

    private final RecordSummary record;
    private final Renumbering renumbering;
    private final String text;
    private final List<FileChange> changes = new ArrayList<>();
    private final List<String> doubts = new ArrayList<>();

    Move(Desk desk, RecordSummary record, int number) {
      this.record = record;
      this.renumbering = Renumbering.of(record, number, desk.all());
      String renumbered = renumbering.inItself(desk.text(record));
      this.text = renumbering.withFormerNumber(renumbered);
      doubt(renumbering.file(), renumbered);
      changes.add(FileChange.delete(record.file(), desk.text(record)));
      changes.add(FileChange.create(renumbering.file(), text));
      desk.texts().forEach(this::elsewhere);
    }

    private void elsewhere(String file, String before) {
      if (file.equals(record.file())) {
        return;
      }
      String after = renumbering.elsewhere(before);
      doubt(file, after);
      if (!after.equals(before)) {
        changes.add(FileChange.replace(file, before, after));
      }
    }

    private void doubt(String file, String renumbered) {
      List<String> lines = renumbered.lines().toList();
      for (int line : renumbering.doubtful(renumbered)) {
        doubts.add(
            "%s:%d may mean this record, and is left as it is: %s"
                .formatted(file, line, Safe.line(lines.get(line - 1).strip())));
      }
    }

    MovedRecord record() {
      RecordSummary renumbered = RecordSummary.read(renumbering.file(), text);
      Trailer former = new Trailer(FORMER, RecordTree.id(record));
      return new MovedRecord(
          renumbering.file(),
          text,
          changes,
          Landing.message(text, "renumber", renumbered, List.of(former)));
    }
  }
}
