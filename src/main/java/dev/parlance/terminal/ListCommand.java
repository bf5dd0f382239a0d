package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.Surroundings;
import dev.parlance.record.Complaint;
import dev.parlance.record.RecordSummary;
import dev.parlance.repository.Inventory;

/** The records of the log, a line each. */
final class ListCommand implements Verb {

  private static final Usage USAGE =
      Usage.of("list", Group.READ, "Lists the records with status, date and title.")
          .with(Option.JSON)
          .example("list --json", "The same for programs.");

  private final Surroundings surroundings;

  ListCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitCode run(Words words, Console console) {
    Inventory records = Project.open(words, surroundings).records();
    if (words.flag("json")) {
      console.json(RecordTree.of(records));
      return ExitCode.DONE;
    }
    Table table = Table.of("record", "status", "date", "title");
    for (RecordSummary each : records.all()) {
      table.row(RecordTree.id(each), RecordTree.status(each), each.date(), each.title());
    }
    if (table.isEmpty()) {
      console.say(
          "There are no records in %s yet. parlance decide makes one."
              .formatted(records.directory().path()));
    } else {
      console.table(table);
    }
    for (Complaint complaint : records.complaints()) {
      console.warn("%s:%d: %s".formatted(complaint.file(), complaint.line(), complaint.text()));
    }
    return ExitCode.DONE;
  }
}
