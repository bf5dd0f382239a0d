package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.Surroundings;
import dev.parlance.record.RecordSummary;
import dev.parlance.record.Transition;
import dev.parlance.repository.RecordLog;
import dev.parlance.repository.Trailer;
import java.util.List;

/** One step in the life of one record: propose, accept, reject, withdraw or deprecate it. */
final class TransitionCommand implements Verb {

  private final Surroundings surroundings;
  private final Transition transition;
  private final Usage usage;

  TransitionCommand(Surroundings surroundings, Transition transition, String description) {
    this.surroundings = surroundings;
    this.transition = transition;
    this.usage =
        Usage.of(transition.verb(), Group.LIFE, description)
            .with(Argument.one("N", "The number of the record, or the name of its file."))
            .with(Project.NO_COMMIT)
            .with(Project.NO_VERIFY)
            .with(Option.JSON)
            .example(transition.verb() + " 7", "The record 0007, in one commit.");
  }

  @Override
  public Usage usage() {
    return usage;
  }

  @Override
  public ExitCode run(Words words, Console console) {
    Project project = Project.open(words, surroundings);
    RecordLog log = project.writable(words, console);
    Desk desk = new Desk(project);
    RecordSummary record = desk.one(words.argument("N"));
    transition.require(record, RecordTree.id(record));
    RecordSummary after =
        desk.edit(
            record, edit -> edit.withDate(surroundings.today()).withStatus(transition.target()));
    List<Trailer> trailers =
        transition == Transition.ACCEPT
            ? new Predecessors(desk, console, surroundings.today()).yieldTo(after)
            : List.of();
    return new Landing(words, console).land(log, desk, transition.verb(), after, trailers);
  }
}
