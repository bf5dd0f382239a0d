package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import dev.parlance.Surroundings;
import dev.parlance.record.RecordSummary;
import dev.parlance.record.Selection;
import dev.parlance.repository.Inventory;
import dev.parlance.repository.Log4brains;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The records of the log, a line each. */
final class ListCommand implements Verb {

  private static final int WIDEST_STATUS = 32;

  /** Whole for a day; some records have a sentence there. */
  private static final int WIDEST_DATE = 20;

  private static final String ELSEWHERE =
      "\nThose of another directory are taken up by: parlance init --adr-dir DIR";

  private static final Option AT =
      Option.value("at", "REV", "As they were at the revision REV: a commit, branch or tag.");
  private static final Option CSV = Option.flag("csv", "Print comma-separated values.");

  private static final Usage USAGE =
      Wanted.options(Usage.of("list", Group.READ, "Lists the records with status, date and title."))
          .with(AT)
          .with(CSV)
          .with(Option.JSON)
          .example("list --status accepted --since 2026-01-01", "What was accepted this year.")
          .example("list --component ingest", "Every record that decides on ingest.")
          .example("list --at v1.2", "The log as it was at the tag v1.2.")
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
    if (words.flag("json") && words.flag("csv")) {
      throw new Problem(
          ExitCode.USAGE, "Both --json and --csv are given.", "Ask for one of the two.");
    }
    Selection wanted = Wanted.in(words);
    Project project = Project.open(words, surroundings);
    Inventory records =
        words
            .option(AT.name())
            .map(revision -> project.recordsAt(revision, wanted))
            .orElseGet(() -> project.records(wanted, console));
    if (words.flag("json")) {
      console.json(RecordTree.of(records));
      return ExitCode.DONE;
    }
    if (words.flag("csv")) {
      console.csv(RecordRows.of(records));
    } else if (records.all().isEmpty()) {
      console.say(nothing(records, words));
    } else {
      console.fitting(table(records));
    }
    Project.warn(records, console);
    if (words.option(AT.name()).isEmpty()) {
      project.warnOfLeftOut(console);
    }
    others(project, console);
    return ExitCode.DONE;
  }

  /** A package of log4brains has a log of its own. */
  private static void others(Project project, Console console) {
    List<Log4brains.Part> others =
        Log4brains.packages(project.tree()).stream()
            .filter(each -> !each.folder().equals(project.directory().path()))
            .toList();
    if (!others.isEmpty()) {
      console.say(
          "%s here: %s. Each is worked with from its directory: parlance list --repo %s"
              .formatted(
                  others.size() == 1 ? "There is another log" : "There are other logs",
                  others.stream()
                      .map(each -> "%s (%s)".formatted(each.name(), each.folder()))
                      .collect(Collectors.joining(", ")),
                  others.get(0).path().isEmpty() ? others.get(0).folder() : others.get(0).path()));
    }
  }

  private static String nothing(Inventory records, Words words) {
    String directory = records.directory().path();
    if (Wanted.anyIn(words)) {
      return "No record in %s is as asked for.".formatted(directory);
    }
    Optional<String> revision = words.option(AT.name());
    if (revision.isPresent()) {
      return "There are no records in %s at %s.".formatted(directory, revision.get());
    }
    String none = "There are no records in %s yet".formatted(directory);
    String making = none + ". 'parlance decide' makes one.";
    return records
        .directory()
        .rival()
        .map(
            other ->
                "%s; those of %s are taken up by: %s"
                    .formatted(none, other, InitCommand.into(other)))
        .orElse(records.directory().exists() ? making : making + ELSEWHERE);
  }

  /** A number that was given twice is marked, for it names no record. */
  private static Table table(Inventory records) {
    Table table = Table.of("record", "status", "date", "title");
    for (RecordSummary each : records.all()) {
      String mark = records.sharesItsNumber(each) ? "!" : "";
      table.row(
          List.of(
              Text.line(RecordTree.id(each) + mark),
              Text.line(RecordTree.status(each)).within(WIDEST_STATUS),
              Text.line(each.date()).within(WIDEST_DATE),
              RecordTree.heading(each, Ink.PLAIN)));
    }
    return table;
  }
}
