package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import dev.parlance.Surroundings;
import dev.parlance.record.RecordSummary;
import dev.parlance.record.Renumbering;
import dev.parlance.repository.FileChange;
import dev.parlance.repository.RecordLog;
import dev.parlance.repository.Trailer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives a record another number: file, heading, and every reference in the log. */
final class RenumberCommand implements Verb {

  private static final Usage USAGE =
      Usage.of("renumber", Group.LIFE, "Gives a record another number.")
          .with(Argument.one("N", "The number of the record, or the name of its file."))
          .with(Argument.atMostOne("M", "The new number; otherwise the next free one."))
          .with(Project.NO_COMMIT)
          .with(Option.JSON)
          .example("renumber 0007-use-x.md 12", "The file becomes 0012-use-x.md.");

  private final Surroundings surroundings;

  RenumberCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitCode run(Words words, Console console) {
    Project project = Project.open(words, surroundings);
    RecordLog log = project.writable(words, console);
    Desk desk = new Desk(project);
    RecordSummary record = desk.one(words.argument("N"));
    int number =
        words.optionalArgument("M").map(RenumberCommand::number).orElseGet(() -> free(desk));
    Renumbering renumbering = Renumbering.of(record, number, desk.all());
    String text = renumbering.inItself(desk.text(record));
    warn(renumbering, renumbering.file(), text, console);
    List<FileChange> changes = new ArrayList<>();
    changes.add(FileChange.delete(record.file(), desk.text(record)));
    changes.add(FileChange.create(renumbering.file(), renumbering.withFormerNumber(text)));
    desk.texts()
        .forEach(
            (file, before) -> {
              String after = renumbering.elsewhere(before);
              if (!file.equals(record.file())) {
                warn(renumbering, file, after, console);
                if (!after.equals(before)) {
                  changes.add(FileChange.replace(file, before, after));
                }
              }
            });
    RecordSummary renumbered = RecordSummary.read(renumbering.file(), text);
    Trailer former = new Trailer("ADR-Former-Number", RecordTree.id(record));
    Optional<String> commit =
        log.change(changes, Landing.message(text, "renumber", renumbered, List.of(former)));
    List<String> files = changes.stream().skip(1).map(FileChange::path).toList();
    return new Landing(words, console).report(renumbered, commit, files);
  }

  private static void warn(Renumbering renumbering, String file, String text, Console console) {
    List<String> lines = text.lines().toList();
    for (int line : renumbering.doubtful(text)) {
      console.warn(
          "%s:%d may mean this record, and is left as it is: %s"
              .formatted(file, line, Safe.line(lines.get(line - 1).strip())));
    }
  }

  private static int number(String typed) {
    if (!typed.matches("\\d{1,6}")) {
      throw new Problem(
          ExitCode.USAGE, "'%s' is not a number.".formatted(typed), "Write it such as 12 or 0012.");
    }
    return Integer.parseInt(typed);
  }

  private static int free(Desk desk) {
    return 1 + desk.all().stream().mapToInt(each -> each.number().orElse(0)).max().orElse(0);
  }
}
