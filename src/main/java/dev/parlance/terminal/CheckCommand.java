package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import dev.parlance.Surroundings;
import dev.parlance.guide.Severity;
import dev.parlance.repository.Divergence;
import dev.parlance.repository.NamedFile;
import dev.parlance.repository.RecordDirectory;
import dev.parlance.review.Check;
import dev.parlance.review.CheckSettings;
import dev.parlance.review.Checks;
import dev.parlance.review.Docket;
import dev.parlance.review.Examination;
import dev.parlance.review.NumberClash;
import dev.parlance.site.IndexOutOfDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Everything about the log that CI should fail on, and what a person may want to know. */
final class CheckCommand implements Verb {

  private static final Option STRICT = Option.flag("strict", "Fail on warnings as well.");
  private static final Option BASE =
      Option.value("base", "REF", "Show only what is in records changed since REF.");
  private static final Option STAGED =
      Option.flag("staged", "Check the records as they are staged, for a hook before a commit.");
  private static final Option MERGE_WITH =
      Option.value("merge-with", "REF", "Look for numbers that REF gives to other records.");
  private static final Option MESSAGE =
      Option.value("message", "FILE", "Check the trailers of a commit message instead of the log.");
  private static final Option FIX =
      Option.flag("fix", "Mend what takes no thought, in one commit.");

  private static final Usage USAGE =
      CheckOutput.options(
              Usage.of("check", Group.VERIFY, "Checks the log; fails on errors.")
                  .with(STRICT)
                  .with(BASE)
                  .with(STAGED)
                  .with(MERGE_WITH)
                  .with(FIX)
                  .with(Project.NO_COMMIT)
                  .with(Project.NO_VERIFY)
                  .with(BaselineFile.FILE)
                  .with(BaselineFile.UPDATE)
                  .with(MESSAGE))
          .example("check", "Every finding, and a verdict.")
          .example("check --base origin/main --merge-with origin/main", "For a pull request.")
          .example("check --update-baseline", "Lets pass what is found now, in an old log.");

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
    CheckOutput output = CheckOutput.of(words);
    refuseToChangeWhatIsNotLookedAt(words);
    Project project = Project.open(words, surroundings);
    Optional<String> message = words.option(MESSAGE.name());
    Examination all =
        message.isPresent()
            ? ofMessage(project, words, message.get())
            : ofLog(project, words, console);
    Examination found = words.flag(STRICT.name()) ? all.strictly() : all;
    output.print(found, console);
    return found.count(Severity.ERROR) > 0 ? ExitCode.FINDINGS : ExitCode.DONE;
  }

  private static void refuseToChangeWhatIsNotLookedAt(Words words) {
    Stream.of(FIX, BaselineFile.UPDATE)
        .filter(each -> words.flag(STAGED.name()) && words.flag(each.name()))
        .findFirst()
        .ifPresent(
            each -> {
              throw new Problem(
                  ExitCode.USAGE,
                  "--%s goes by the work tree, and --staged does not look at it."
                      .formatted(each.name()),
                  "Leave one of them out.");
            });
  }

  private Examination ofLog(Project project, Words words, Console console) {
    project.warnOfLeftOut(console);
    BaselineFile baseline = BaselineFile.of(project, words, surroundings);
    Docket docket = docket(project, words);
    Examination found = examined(docket, words, console);
    boolean mended =
        words.flag(FIX.name())
            && new Mending(project, words, console).of(baseline.applied(found, docket));
    if (mended) {
      docket = docket(project, words);
      found = examined(docket, words, console);
    }
    if (words.flag(BaselineFile.UPDATE.name())) {
      baseline.update(found, docket, console);
    }
    return narrowed(baseline.applied(found, docket), docket, words, console);
  }

  private static Examination examined(Docket docket, Words words, Console console) {
    List<Check> checks = new ArrayList<>(Checks.all());
    checks.add(new IndexOutOfDate());
    words
        .option(MERGE_WITH.name())
        .map(ref -> Divergence.from(docket.tree(), docket.directory(), ref))
        .map(NumberClash::new)
        .ifPresent(checks::add);
    try (Waiting waiting = console.waiting("records checked")) {
      return Examination.of(docket, checks, waiting::step);
    } finally {
      docket
          .historian()
          .ifPresent(by -> console.detail(() -> "The history was walked by %s.".formatted(by)));
    }
  }

  private Docket docket(Project project, Words words) {
    CheckSettings settings = settings(project);
    return words.flag(STAGED.name())
        ? Docket.staged(project.tree(), project.directory(), surroundings.today(), settings)
        : Docket.of(project.tree(), project.directory(), surroundings.today(), settings);
  }

  private static Examination narrowed(
      Examination all, Docket docket, Words words, Console console) {
    Optional<String> base = words.option(BASE.name());
    if (base.isEmpty()) {
      return all;
    }
    Divergence since = Divergence.from(docket.tree(), docket.directory(), base.get());
    Set<String> unchanged = docket.unchangedSince(since);
    console.say(
        "Findings in %s unchanged since %s are not shown."
            .formatted(Count.of(unchanged.size(), "record"), base.get()));
    return all.without(unchanged);
  }

  private Examination ofMessage(Project project, Words words, String file) {
    TextFile message = TextFile.read(file, words.directory(surroundings).resolve(file));
    return Examination.ofMessage(docket(project, words), file, message.text());
  }

  private static CheckSettings settings(Project project) {
    return NamedFile.at(project.tree(), RecordDirectory.SETTINGS)
        .text()
        .map(text -> CheckSettings.read(RecordDirectory.SETTINGS, text))
        .orElse(CheckSettings.USUAL);
  }
}
