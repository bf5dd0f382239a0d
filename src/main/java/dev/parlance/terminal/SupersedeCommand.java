package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import dev.parlance.Surroundings;
import dev.parlance.record.RecordStatus;
import dev.parlance.record.RecordSummary;
import dev.parlance.record.Succession;
import dev.parlance.record.Transition;
import dev.parlance.repository.RecordLog;
import dev.parlance.repository.Trailer;
import java.util.List;

/** Lets one record take the place of another: at once, or when it is accepted. */
final class SupersedeCommand implements Verb {

  private static final Option BY =
      Option.value("by", "M", "The record that takes its place.").needed();

  private static final Usage USAGE =
      Usage.of("supersede", Group.LIFE, "Replaces a record by another one.")
          .with(Argument.one("N", "The record that is replaced."))
          .with(BY)
          .with(Project.NO_COMMIT)
          .with(Project.NO_VERIFY)
          .with(Option.JSON)
          .example("supersede 3 --by 7", "0003 is superseded as soon as 0007 is accepted.");

  private final Surroundings surroundings;

  SupersedeCommand(Surroundings surroundings) {
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
    RecordSummary old = desk.one(words.argument("N"));
    RecordSummary by = desk.one(words.option(BY.name()).orElse(""));
    Transition.SUPERSEDE.require(old, RecordTree.id(old));
    requireSuccessor(old, by);
    Succession succession = Succession.of(old, by);
    RecordSummary successor = desk.edit(by, edit -> edit.withLink(succession.verb(), old));
    if (by.status() != RecordStatus.ACCEPTED) {
      console.say(
          "%s is superseded when %s is accepted.".formatted(RecordTree.id(old), RecordTree.id(by)));
      return new Landing(words, console).land(log, desk, "link", successor, List.of());
    }
    RecordSummary after =
        desk.edit(old, edit -> succession.applied(edit, successor, surroundings.today()));
    String verb = succession == Succession.WHOLE ? Transition.SUPERSEDE.verb() : "amend";
    Trailer trailer = new Trailer("ADR-Successor", RecordTree.id(by));
    return new Landing(words, console).land(log, desk, verb, after, List.of(trailer));
  }

  private static void requireSuccessor(RecordSummary old, RecordSummary by) {
    if (old.file().equals(by.file())) {
      throw new Problem(
          ExitCode.REFUSED,
          "%s cannot take its own place.".formatted(RecordTree.id(by)),
          "Name another record with --by.");
    }
    boolean living =
        List.of(RecordStatus.DRAFT, RecordStatus.PROPOSED, RecordStatus.ACCEPTED)
            .contains(by.status());
    if (!living) {
      throw new Problem(
          ExitCode.REFUSED,
          "%s is %s and cannot take the place of %s."
              .formatted(RecordTree.id(by), by.status().word(), RecordTree.id(old)),
          "Name a record with --by that is proposed or accepted.");
    }
  }
}
