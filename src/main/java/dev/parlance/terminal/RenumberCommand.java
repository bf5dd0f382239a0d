package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import dev.parlance.Surroundings;
import dev.parlance.record.RecordSummary;
import dev.parlance.repository.LeftBranch;
import dev.parlance.repository.RecordLog;

/** Gives a record another number: file, heading, and every reference in the log. */
final class RenumberCommand implements Verb {

  private static final Usage USAGE =
      Usage.of("renumber", Group.LIFE, "Gives a record another number.")
          .with(Argument.one("N", "The number of the record, or the name of its file."))
          .with(Argument.atMostOne("M", "The new number; otherwise the next free one."))
          .with(Project.NO_COMMIT)
          .with(Project.NO_VERIFY)
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
    NewNumber changed =
        words
            .optionalArgument("M")
            .map(typed -> NewNumber.given(desk, record, number(typed), log))
            .orElseGet(() -> NewNumber.free(desk, record, log));
    changed.doubts().forEach(console::warn);
    LeftBranch.of(project.tree(), project.directory(), record.file())
        .forEach(each -> console.say(each.said()));
    return new Landing(words, console)
        .report(changed.record(), changed.commit(), changed.moved().changed());
  }

  private static int number(String typed) {
    if (!typed.matches("\\d{1,6}")) {
      throw new Problem(
          ExitCode.USAGE, "'%s' is not a number.".formatted(typed), "Write it such as 12 or 0012.");
    }
    return Integer.parseInt(typed);
  }
}
