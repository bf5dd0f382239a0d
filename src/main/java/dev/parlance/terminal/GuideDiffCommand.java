package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.Surroundings;
import dev.parlance.guide.Guide;
import dev.parlance.recommendation.GuideDiff;
import dev.parlance.recommendation.Outcome;
import dev.parlance.recommendation.OutcomeChange;
import dev.parlance.recommendation.ReleaseLevel;
import dev.parlance.recommendation.Role;
import java.util.List;
import java.util.Map;

/** What one guide says differently from another, and whether its version number admits it. */
final class GuideDiffCommand implements Verb {

  private static final Argument BEFORE =
      Argument.one("BEFORE", "The guide before: a file, or 'shipped'.");
  private static final Argument AFTER =
      Argument.one("AFTER", "The guide after: a file, or 'shipped'.");

  private static final Usage USAGE =
      Usage.of(
              "guide diff",
              Group.GUIDE,
              "Says what a guide changes; fails where its version number is too low.")
          .with(BEFORE)
          .with(AFTER)
          .with(Option.JSON)
          .example("guide diff shipped adr/guide.yaml", "What the team's own rules change.");

  private final GuideFiles files;
  private final Surroundings surroundings;

  GuideDiffCommand(GuideFiles files, Surroundings surroundings) {
    this.files = files;
    this.surroundings = surroundings;
  }

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitCode run(Words words, Console console) {
    Guide before = GuideFiles.read(files.guide(words, words.argument(BEFORE.name())));
    Guide after = GuideFiles.read(files.guide(words, words.argument(AFTER.name())));
    GuideDiff diff = new GuideDiff(before, after);
    MovedDecisions moved = moved(words, console, before, after);
    if (words.flag(Option.JSON.name())) {
      console.json(new GuideDiffTree(before, after, diff, moved).tree());
    } else {
      print(console, before, after, diff);
      moved.print(before, after, console);
      console.result(verdict(diff));
    }
    return diff.isHonest() ? ExitCode.DONE : ExitCode.FINDINGS;
  }

  private static void print(Console console, Guide before, Guide after, GuideDiff diff) {
    console.result("%s -> %s".formatted(name(before), name(after)));
    list(console, "added", diff.structure().added());
    list(console, "removed", diff.structure().removed());
    list(console, "changed", diff.structure().changed());
    console.result(
        "%d of %d classes of answers come out differently."
            .formatted(diff.changed(), diff.classes()));
    for (OutcomeChange change : diff.outcomes()) {
      console.result(
          "  %s -> %s: %d (%s)"
              .formatted(
                  outcome(before, change.before()),
                  outcome(after, change.after()),
                  change.classes(),
                  change.level().word()));
      console.result("      as with " + AnswerLine.of(change.example()));
    }
  }

  /** The decisions of the log that the guides would advise differently; none outside of a log. */
  private MovedDecisions moved(Words words, Console console, Guide before, Guide after) {
    return files
        .project(words.directory(surroundings))
        .map(project -> MovedDecisions.of(project, before, after, console))
        .orElseGet(MovedDecisions::none);
  }

  private static void list(Console console, String what, Map<String, List<String>> ids) {
    ids.forEach(
        (kind, some) -> console.result("%s %s: %s".formatted(kind, what, String.join(", ", some))));
  }

  private static String verdict(GuideDiff diff) {
    if (!diff.isRelease()) {
      return "These are two guides, so their version numbers are not compared.";
    }
    if (diff.needed() == ReleaseLevel.NONE) {
      return "The two are the same.";
    }
    return "The version number says %s, the change is %s: %s."
        .formatted(
            diff.claimed() == ReleaseLevel.NONE ? "nothing" : diff.claimed().word(),
            diff.needed().word(),
            diff.isHonest() ? "honest" : "too low");
  }

  /** As in "recommended Python" and "open Go, Rust". */
  static String outcome(Guide guide, Outcome outcome) {
    List<String> names = outcome.languages().stream().map(guide::languageName).toList();
    String role = outcome.role() == Role.ORCHESTRATION_OR_BOUNDARY ? " at the boundary" : "";
    return (outcome.status().word() + " " + String.join(", ", names)).strip() + role;
  }

  private static String name(Guide guide) {
    return "%s %s".formatted(guide.head().id(), guide.head().version());
  }
}
