package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import dev.parlance.Surroundings;
import dev.parlance.repository.CommitMessage;
import dev.parlance.repository.FileChange;
import dev.parlance.repository.LastStep;
import dev.parlance.repository.RecordLog;
import dev.parlance.repository.Trailer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes the last step back, with a commit of its own; history stays as it is. */
final class UndoCommand implements Verb {

  private static final Usage USAGE =
      Usage.of("undo", Group.LIFE, "Takes the last step of a record back.")
          .with(Project.NO_COMMIT)
          .with(Project.NO_VERIFY)
          .with(Option.JSON)
          .example("undo", "Called again, it takes back the step before.");

  private final Surroundings surroundings;

  UndoCommand(Surroundings surroundings) {
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
    LastStep step =
        LastStep.find(project.tree(), project.directory())
            .orElseThrow(
                () ->
                    new Problem(
                        ExitCode.NOT_FOUND,
                        "There is no step of a record to take back.",
                        "Other commits are taken back with: git revert"));
    String commit = log.change(step.reverse(), message(step)).orElse(null);
    List<String> files = step.reverse().stream().map(FileChange::path).toList();
    if (words.flag("json")) {
      Map<String, Object> tree = new LinkedHashMap<>();
      tree.put("undone", step.commit());
      tree.put("subject", step.subject());
      tree.put("commit", commit);
      tree.put("changed", files);
      console.json(tree);
      return ExitCode.DONE;
    }
    console.say("Taken back: %s".formatted(Safe.line(step.subject())));
    console.say(
        commit == null
            ? "Written, not committed."
            : "Committed as %s.".formatted(commit.substring(0, 10)));
    files.forEach(console::result);
    return ExitCode.DONE;
  }

  private static CommitMessage message(LastStep step) {
    return CommitMessage.of(
        "adr: undo " + step.subject().replaceFirst("^adr: ", ""),
        List.of(
            new Trailer("ADR-Number", step.number()), new Trailer(LastStep.UNDOES, step.commit())));
  }
}
