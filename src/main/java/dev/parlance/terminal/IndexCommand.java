package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.Surroundings;
import dev.parlance.record.Demand;
import dev.parlance.repository.CommitMessage;
import dev.parlance.repository.FileChange;
import dev.parlance.repository.Inventory;
import dev.parlance.repository.NamedFile;
import dev.parlance.repository.RecordLog;
import dev.parlance.site.TableOfContents;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps the table of contents of the log up to date, in a file that people read. */
final class IndexCommand implements Verb {

  private static final Option CHECK =
      Option.flag("check", "Write nothing; exit 1 where the file is out of date.");

  private static final Usage USAGE =
      Usage.of("index", Group.READ, "Writes the table of contents of the log.")
          .with(Argument.atMostOne("FILE", "The file (README.md beside the records)."))
          .with(CHECK)
          .with(Project.NO_COMMIT)
          .with(Project.NO_VERIFY)
          .with(Option.JSON)
          .example("index", "Beside the records.")
          .example("index --check", "For CI.");

  private final Surroundings surroundings;

  IndexCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitCode run(Words words, Console console) {
    Project project = Project.open(words, surroundings);
    NamedFile file = file(project, words);
    Inventory records = project.records(Demand.NOTHING, console);
    project.warnOfLeftOut(console);
    TableOfContents table = new TableOfContents(file.path(), records.all());
    Optional<String> before = file.text();
    String after = before.map(table::in).orElseGet(table::newFile);
    boolean current = before.filter(after::equals).isPresent();
    Project.warn(records, console);
    if (words.flag(CHECK.name())) {
      report(file, !current, null, words, console);
      return current ? ExitCode.DONE : ExitCode.FINDINGS;
    }
    if (current) {
      console.say("%s is up to date.".formatted(file.path()));
      report(file, false, null, words, console);
      return ExitCode.DONE;
    }
    RecordLog log = project.writable(words, console);
    FileChange change =
        before
            .map(text -> FileChange.replace(file.path(), text, after))
            .orElseGet(() -> FileChange.create(file.path(), after));
    CommitMessage message = CommitMessage.of("adr: update the table of contents", List.of());
    String commit = log.change(List.of(change), message).orElse(null);
    report(file, true, commit, words, console);
    return ExitCode.DONE;
  }

  private NamedFile file(Project project, Words words) {
    return words
        .optionalArgument("FILE")
        .map(typed -> NamedFile.in(project.tree(), words.directory(surroundings), typed))
        .orElseGet(() -> NamedFile.at(project.tree(), project.directory().path() + "/README.md"));
  }

  private static void report(
      NamedFile file, boolean outOfDate, @Nullable String commit, Words words, Console console) {
    boolean check = words.flag(CHECK.name());
    if (words.flag("json")) {
      Map<String, Object> tree = new LinkedHashMap<>();
      tree.put("file", file.path());
      tree.put(check ? "outOfDate" : "changed", outOfDate);
      tree.put("commit", commit);
      console.json(tree);
    } else if (check && outOfDate) {
      console.say("%s is out of date. parlance index brings it up to date.".formatted(file.path()));
    } else if (!check) {
      console.result(file.path());
    }
  }
}
