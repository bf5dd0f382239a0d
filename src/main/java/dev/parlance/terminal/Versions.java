package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import dev.parlance.record.Comparison;
import dev.parlance.record.Difference;
import dev.parlance.record.Edition;
import dev.parlance.record.RecordSummary;
import dev.parlance.repository.RecordFile;
import dev.parlance.repository.RecordFiles;
import dev.parlance.repository.Trail;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The states of one record: as it is now, and as it was after each commit. */
final class Versions {

  private static final int SHORT_NAME = 10;

  /**
   * One of them.
   *
   * @param name as people are told: "version 2 (c5ac221159)"
   * @param commitOrNull none: the file in the work tree
   */
  record State(String name, @Nullable String commitOrNull, Edition edition) {}

  /** Two of them that are to be compared. */
  record Pair(State from, State to) {}

  private final Project project;
  private final RecordSummary record;
  private final State now;

  /** The newest first, without those that took the file away. */
  private final List<State> committed;

  private Versions(Project project, RecordSummary record, State now, List<State> committed) {
    this.project = project;
    this.record = record;
    this.now = now;
    this.committed = committed;
  }

  static Versions of(Project project, RecordSummary record, String text) {
    List<State> committed = new ArrayList<>();
    for (Trail.Step step : Trail.of(project.tree(), record.file())) {
      String then = step.textOrNull();
      if (then != null) {
        committed.add(state(step.commit(), new Edition(step.path(), then)));
      }
    }
    Edition edition = new Edition(record.file(), text);
    String name = "version %d (not committed)".formatted(record.version());
    boolean clean = !committed.isEmpty() && isSame(committed.get(0).edition(), edition);
    return new Versions(
        project, record, clean ? committed.get(0) : new State(name, null, edition), committed);
  }

  /** The last change: that of the work tree where there is one, else that of a commit. */
  Pair latest() {
    if (committed.isEmpty()) {
      throw new Problem(
          ExitCode.NOT_FOUND,
          "%s is not committed yet, so there is nothing to compare it with."
              .formatted(record.file()),
          "Commit it, and change it after that.");
    }
    if (!now.equals(committed.get(0))) {
      return new Pair(committed.get(0), now);
    }
    for (State each : committed.subList(1, committed.size())) {
      List<Difference> differences = Comparison.of(each.edition(), now.edition());
      if (!differences.isEmpty()) {
        return new Pair(each, now);
      }
    }
    throw new Problem(
        ExitCode.NOT_FOUND,
        "%s has said the same since it was written.".formatted(RecordTree.id(record)),
        "Its commits are shown by: parlance history %s".formatted(RecordTree.id(record)));
  }

  /** From what somebody typed to what somebody typed; to the file as it is where nobody did. */
  Pair from(String typed, Optional<String> other) {
    return new Pair(state(typed), other.map(this::state).orElse(now));
  }

  private State state(String typed) {
    return typed.matches("\\d{1,4}") ? version(Integer.parseInt(typed)) : revision(typed);
  }

  /** The last state that had the version. */
  private State version(int version) {
    return Stream.concat(Stream.of(now), committed.stream())
        .filter(each -> each.edition().summary().version() == version)
        .findFirst()
        .orElseThrow(
            () ->
                new Problem(
                    ExitCode.NOT_FOUND,
                    "%s has no version %d.".formatted(RecordTree.id(record), version),
                    "There is: %s. A revision of git is named with more than four characters, or by"
                            .formatted(known())
                        + " a branch or a tag."));
  }

  private String known() {
    return Stream.concat(Stream.of(now), committed.stream())
        .map(each -> each.edition().summary().version())
        .distinct()
        .sorted()
        .map(String::valueOf)
        .collect(Collectors.joining(", "));
  }

  private State revision(String revision) {
    List<RecordFile> files =
        RecordFiles.at(project.tree(), project.directory(), revision).readable();
    return Stream.concat(
            Stream.of(record.file()), committed.stream().map(each -> each.edition().file()))
        .distinct()
        .flatMap(path -> files.stream().filter(file -> file.path().equals(path)))
        .findFirst()
        .map(file -> new Edition(file.path(), file.text()))
        .map(edition -> named(revision, edition))
        .orElseThrow(
            () ->
                new Problem(
                    ExitCode.NOT_FOUND,
                    "There is no %s at %s.".formatted(RecordTree.id(record), revision),
                    "Its commits are shown by: parlance history %s"
                        .formatted(RecordTree.id(record))));
  }

  private static State named(String revision, Edition edition) {
    String name = "version %d (%s)".formatted(edition.summary().version(), revision);
    return new State(name, revision, edition);
  }

  private static State state(String commit, Edition edition) {
    String name =
        "version %d (%s)".formatted(edition.summary().version(), commit.substring(0, SHORT_NAME));
    return new State(name, commit, edition);
  }

  /** Git may end the lines in the work tree otherwise than in a commit. */
  private static boolean isSame(Edition one, Edition other) {
    return one.file().equals(other.file())
        && one.text().replace("\r\n", "\n").equals(other.text().replace("\r\n", "\n"));
  }
}
