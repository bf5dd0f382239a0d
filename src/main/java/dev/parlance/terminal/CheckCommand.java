package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.Surroundings;
import dev.parlance.guide.Severity;
import dev.parlance.repository.NamedFile;
import dev.parlance.repository.RecordDirectory;
import dev.parlance.review.CheckSettings;
import dev.parlance.review.Checks;
import dev.parlance.review.Docket;
import dev.parlance.review.Examination;

/** Everything about the log that CI should fail on, and what a person may want to know. */
final class CheckCommand implements Verb {

  private static final Option STRICT = Option.flag("strict", "Fail on warnings as well.");

  private static final Usage USAGE =
      Usage.of("check", Group.VERIFY, "Checks the log; fails on errors.")
          .with(STRICT)
          .with(Option.JSON)
          .example("check", "Every finding, and a verdict.");

  private final Surroundings surroundings;

  CheckCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitCode run(Words words, Console console) {
    Project project = Project.open(words, surroundings);
    Docket docket =
        Docket.of(project.tree(), project.directory(), surroundings.today(), settings(project));
    Examination examination = Examination.of(docket, Checks.all());
    if (words.flag(Option.JSON.name())) {
      console.json(CheckTree.of(examination));
    } else {
      CheckText.print(examination, console);
    }
    boolean failed =
        examination.count(Severity.ERROR) > 0
            || (words.flag(STRICT.name()) && examination.count(Severity.WARNING) > 0);
    return failed ? ExitCode.FINDINGS : ExitCode.DONE;
  }

  private static CheckSettings settings(Project project) {
    return NamedFile.at(project.tree(), RecordDirectory.SETTINGS)
        .text()
        .map(text -> CheckSettings.read(RecordDirectory.SETTINGS, text))
        .orElse(CheckSettings.USUAL);
  }
}
