package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import dev.parlance.Surroundings;
import dev.parlance.Yaml;
import dev.parlance.record.GeneralDecision;
import dev.parlance.record.RecordWriter;
import dev.parlance.repository.CommitMessage;
import dev.parlance.repository.FileChange;
import dev.parlance.repository.Filed;
import dev.parlance.repository.NewRecord;
import dev.parlance.repository.RecordDirectory;
import dev.parlance.repository.RecordLog;
import dev.parlance.repository.Slug;
import dev.parlance.repository.Trailer;
import dev.parlance.repository.WorkTree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Prepares a repository: its settings, and the record that says that there are records. */
final class InitCommand implements Verb {

  private static final Option ADR_DIR =
      Option.value("adr-dir", "DIR", "Keep the records in DIR, relative to the top (adr).");

  private static final Option HOOKS =
      Option.flag("hooks", "Let git check records and messages before each commit.");

  private static final Usage USAGE =
      Usage.of("init", Group.START, "Prepares a repository for records of decisions.")
          .with(ADR_DIR)
          .with(HOOKS)
          .with(Project.NO_COMMIT)
          .with(Project.NO_VERIFY)
          .with(Option.JSON)
          .example("init --adr-dir docs/decisions", "Records in docs/decisions.")
          .example("init --hooks", "Also in a repository that is prepared.");

  private final Surroundings surroundings;

  InitCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitCode run(Words words, Console console) {
    WorkTree tree = WorkTree.open(surroundings.in(words.directory(surroundings)));
    RecordDirectory directory =
        words
            .option(ADR_DIR.name())
            .map(dir -> RecordDirectory.named(tree, dir, "--adr-dir"))
            .orElseGet(() -> RecordDirectory.find(tree));
    Project project = new Project(tree, directory);
    if (words.flag(HOOKS.name())) {
      new CheckHooks(project.tree(), console).install();
      if (project.isPrepared()) {
        return ExitCode.DONE;
      }
    }
    refuseWhatIsPrepared(project);
    RecordLog log = project.writable(words, console);
    return project.records().all().isEmpty()
        ? begin(project, log, words, console)
        : adopt(project, log, words, console);
  }

  private static void refuseWhatIsPrepared(Project project) {
    if (project.isPrepared()) {
      throw new Problem(
          ExitCode.REFUSED,
          "The repository is prepared already: there is %s.".formatted(RecordDirectory.SETTINGS),
          "Its records are listed by: parlance list");
    }
  }

  private ExitCode begin(Project project, RecordLog log, Words words, Console console) {
    GeneralDecision first =
        GeneralDecision.recordDecisions(
            project.directory().path(), surroundings.today(), project.deciders());
    String text = new RecordWriter().write(first);
    Filed filed =
        log.file(
            Slug.of(first.title()),
            name ->
                new NewRecord(
                    text,
                    message("adr: accept %s %s".formatted(name, first.title()), name.label()),
                    List.of(settings(project))));
    console.say(
        "The records of this repository are kept in %s.".formatted(project.directory().path()));
    return report(filed.path(), filed.commit(), words, console);
  }

  /** Somebody else's log is taken as it is. */
  private static ExitCode adopt(Project project, RecordLog log, Words words, Console console) {
    String commit =
        log.change(
                List.of(settings(project)),
                CommitMessage.of("adr: keep records with Parlance", List.of()))
            .orElse(null);
    console.say(
        "Taken up as the files are: %s."
            .formatted(Count.of(project.records().all().size(), "record")));
    return report(RecordDirectory.SETTINGS, commit, words, console);
  }

  /** What somebody types to keep the records in a directory. */
  static String into(String directory) {
    boolean plain = directory.matches("[\\p{L}\\p{N}._/-]+");
    return "parlance init --adr-dir " + (plain ? directory : "'" + directory + "'");
  }

  private static FileChange settings(Project project) {
    return FileChange.create(
        RecordDirectory.SETTINGS,
        "# Where Parlance keeps the records of this repository.\nadr-dir: %s\n"
            .formatted(Yaml.scalar(project.directory().path())));
  }

  private static CommitMessage message(String subject, String number) {
    return CommitMessage.of(
        subject,
        List.of(
            new Trailer("ADR-Number", number),
            new Trailer("ADR-Version", "1"),
            new Trailer("ADR-Status", "accepted")));
  }

  private static ExitCode report(
      String file, @Nullable String commit, Words words, Console console) {
    if (words.flag("json")) {
      Map<String, Object> tree = new LinkedHashMap<>();
      tree.put("file", file);
      tree.put("commit", commit);
      console.json(tree);
    } else {
      console.result(file);
    }
    return ExitCode.DONE;
  }
}
