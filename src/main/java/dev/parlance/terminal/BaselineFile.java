package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.Json;
import dev.parlance.Problem;
import dev.parlance.Surroundings;
import dev.parlance.repository.CommitMessage;
import dev.parlance.repository.FileChange;
import dev.parlance.repository.NamedFile;
import dev.parlance.repository.RecordLog;
import dev.parlance.review.Baseline;
import dev.parlance.review.Docket;
import dev.parlance.review.Examination;
import java.util.List;
import java.util.Optional;

/** The file of the baseline that a call means. */
final class BaselineFile {

  static final Option FILE =
      Option.value("baseline", "FILE", "Let pass what FILE lists (%s).".formatted(Baseline.USUAL));

  static final Option UPDATE =
      Option.flag("update-baseline", "Write the baseline; one that is there can only shrink.");

  private final Project project;
  private final NamedFile file;

  private BaselineFile(Project project, NamedFile file) {
    this.project = project;
    this.file = file;
  }

  static BaselineFile of(Project project, Words words, Surroundings surroundings) {
    Optional<String> named = words.option(FILE.name());
    NamedFile file =
        named
            .map(typed -> NamedFile.in(project.tree(), words.directory(surroundings), typed))
            .orElseGet(() -> NamedFile.at(project.tree(), Baseline.USUAL));
    if (named.isPresent() && file.text().isEmpty() && !words.flag(UPDATE.name())) {
      throw new Problem(
          ExitCode.NOT_FOUND,
          "There is no file '%s'.".formatted(named.get()),
          "Write it with: parlance check --baseline %s --update-baseline".formatted(named.get()));
    }
    return new BaselineFile(project, file);
  }

  Examination applied(Examination examination, Docket docket) {
    return content(docket).map(each -> examination.letting(each, file.path())).orElse(examination);
  }

  /** Writes it where there is none; takes out of it what is not found any more where there is. */
  void update(Examination found, Docket docket, Console console) {
    Optional<String> before = file.text();
    Baseline after =
        content(docket)
            .map(each -> each.shrunkTo(found.observations()))
            .orElseGet(() -> Baseline.of(found.observations()));
    String text = Json.write(after.tree());
    if (before.filter(text::equals).isPresent()) {
      console.say("%s is as small as it can be.".formatted(file.path()));
      return;
    }
    FileChange change =
        before
            .map(old -> FileChange.replace(file.path(), old, text))
            .orElseGet(() -> FileChange.create(file.path(), text));
    RecordLog.writingOnly(project.tree(), project.directory(), console::say)
        .change(List.of(change), CommitMessage.of("adr: update the baseline", List.of()));
    console.say(
        "%s lets pass %s. Commit it with your next change."
            .formatted(file.path(), Count.of(after.size(), "finding")));
  }

  private Optional<Baseline> content(Docket docket) {
    return file.text()
        .map(text -> Baseline.read(file.path(), text).following(docket.place().paths()));
  }
}
