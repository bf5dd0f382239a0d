package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import dev.parlance.Surroundings;
import dev.parlance.record.RecordSummary;
import dev.parlance.record.Substance;
import dev.parlance.repository.FileChange;
import dev.parlance.repository.RecordLog;
import dev.parlance.repository.Trail;
import dev.parlance.repository.Trailer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Commits a slip of the pen that somebody has mended in the file of an accepted record. */
final class AmendCommand implements Verb {

  private static final Option TYPO =
      Option.flag("typo", "Say that it is a slip of the pen: few words, and no decision.");

  private static final Option BECAUSE =
      Option.value("because", "TEXT", "Say in the commit why it had to be mended.");

  private static final Usage USAGE =
      Usage.of("amend", Group.LIFE, "Commits a mended typo in the text of an accepted record.")
          .with(Argument.one("N", "The number of the record, or the name of its file."))
          .with(TYPO)
          .with(BECAUSE)
          .with(Project.NO_VERIFY)
          .with(Option.JSON)
          .example("amend 7 --typo", "The edit that lies in the work tree, in one commit.");

  private final Surroundings surroundings;

  AmendCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitCode run(Words words, Console console) {
    Project project = Project.open(words, surroundings);
    RecordLog log = project.committing(words, console);
    Meant meant = project.meant(words.argument("N"));
    RecordSummary record = meant.one();
    if (!words.flag(TYPO.name())) {
      throw new Problem(
          ExitCode.USAGE,
          "An accepted record is amended by another record, and here only a typo is mended.",
          "Add --typo for a slip of the pen, or supersede it: parlance supersede %s --by M"
              .formatted(record.id()));
    }
    String text = meant.text(record);
    requireTypo(record, text, committed(project, record));
    List<Trailer> trailers = new ArrayList<>(List.of(new Trailer("ADR-Amend", "typo")));
    words.option(BECAUSE.name()).ifPresent(why -> trailers.add(new Trailer("ADR-Because", why)));
    Optional<String> commit =
        log.change(
            List.of(FileChange.replace(record.file(), text, text)),
            Landing.message(text, "amend", record, trailers));
    return new Landing(words, console).report(record, commit, List.of(record.file()));
  }

  private static String committed(Project project, RecordSummary record) {
    return Trail.of(project.tree(), record.file()).stream()
        .findFirst()
        .flatMap(step -> Optional.ofNullable(step.textOrNull()))
        .orElseThrow(
            () ->
                new Problem(
                    ExitCode.REFUSED,
                    "%s is not committed yet.".formatted(record.id()),
                    "Nothing has to be amended then: git add, git commit."));
  }

  private static void requireTypo(RecordSummary record, String now, String committed) {
    RecordSummary before = RecordSummary.read(record.file(), committed);
    Substance then = Substance.of(before, committed);
    if (now.equals(committed)) {
      throw new Problem(
          ExitCode.REFUSED,
          "%s is in the work tree as it was committed.".formatted(record.id()),
          "Mend the typo in %s first, then run this again.".formatted(record.file()));
    }
    boolean step = before.status() != record.status() || before.version() != record.version();
    if (step || !Substance.of(record, now).isTypoOf(then)) {
      throw new Problem(
          ExitCode.REFUSED,
          "What was changed in %s is more than a typo: %s."
              .formatted(record.id(), step ? "status or version" : Substance.LIMIT),
          "Write a record that takes its place: parlance supersede %s --by M"
              .formatted(record.id()));
    }
  }
}
