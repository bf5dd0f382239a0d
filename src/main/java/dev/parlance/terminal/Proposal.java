package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import dev.parlance.record.Edition;
import dev.parlance.record.RecordStatus;
import dev.parlance.record.RecordSummary;
import dev.parlance.repository.LastStep;
import dev.parlance.repository.Trail;
import java.util.List;
import java.util.Optional;

/** A record that may still change, and what it was before somebody changed it. */
final class Proposal {

  private Proposal() {}

  /** Refuses a record that no revision may touch. */
  static void require(RecordSummary record) {
    if (record.status() != RecordStatus.PROPOSED) {
      throw new Problem(
          ExitCode.REFUSED,
          "%s is %s, and only a proposal is revised."
              .formatted(RecordTree.id(record), RecordTree.status(record)),
          remedy(record));
    }
  }

  /** The file as Parlance last wrote it, else as it was last committed, else as it is now. */
  static Edition written(Project project, Edition now) {
    List<Trail.Step> steps = Trail.of(project.tree(), now.file());
    List<String> undone = steps.stream().flatMap(step -> step.saying(LastStep.UNDOES)).toList();
    return steps.stream()
        .filter(step -> step.saying("ADR-Version").findAny().isPresent())
        .filter(step -> !undone.contains(step.commit()))
        .flatMap(step -> Optional.ofNullable(step.textOrNull()).stream())
        .findFirst()
        .or(() -> steps.stream().findFirst().map(Trail.Step::textOrNull))
        .map(text -> new Edition(now.file(), text))
        .orElse(now);
  }

  private static String remedy(RecordSummary record) {
    boolean onLanguages = !record.components().isEmpty();
    String id = RecordTree.id(record);
    return switch (record.status()) {
      case DRAFT ->
          "Edit %s as you like, and then: parlance propose %s".formatted(record.file(), id);
      case ACCEPTED ->
          onLanguages
              ? "Decide anew, and let that take its place: parlance decide --supersedes %s"
                  .formatted(id)
              : "Supersede it; a slip of the pen is mended by: parlance amend %s --typo"
                  .formatted(id);
      default ->
          onLanguages ? "Decide anew with: parlance decide" : "Begin anew with: parlance new TITLE";
    };
  }
}
