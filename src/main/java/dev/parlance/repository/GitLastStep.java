package dev.parlance.repository;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The last step in the life of a record, found by the installed git. */
final class GitLastStep {

  private static final String FORMAT =
      "--format=%H%x00%P%x00%s%x00%(trailers:only=true,unfold=true)";

  private static final int FIELDS = 4;

  private final InstalledGit git;
  private final RecordDirectory directory;

  GitLastStep(InstalledGit git, RecordDirectory directory) {
    this.git = git;
    this.directory = directory;
  }

  Optional<LastStep> find(int farthest) {
    if (!git.ask("rev-parse", "-q", "--verify", "HEAD^{commit}").run().succeeded()) {
      return Optional.empty();
    }
    List<String> parts = log(farthest);
    Set<String> undone = new HashSet<>();
    for (int at = 0; at + FIELDS <= parts.size(); at += FIELDS) {
      List<String> commit = parts.subList(at, at + FIELDS);
      List<Trailer> trailers = GitTrail.trailers(commit.get(3));
      List<String> undoes = values(trailers, LastStep.UNDOES);
      boolean single = !commit.get(1).contains(" ");
      if (!undoes.isEmpty()) {
        undone.addAll(undoes);
      } else if (single
          && !values(trailers, "ADR-Status").isEmpty()
          && !undone.contains(commit.get(0))) {
        return Optional.of(step(commit, trailers));
      }
    }
    return Optional.empty();
  }

  private List<String> log(int farthest) {
    return git.ask(
            "log",
            "--first-parent",
            "-z",
            "-n",
            Integer.toString(farthest),
            "--no-show-signature",
            "--encoding=UTF-8",
            FORMAT,
            "HEAD",
            "--")
        .run()
        .orProblem()
        .parts();
  }

  private LastStep step(List<String> commit, List<Trailer> trailers) {
    String name = commit.get(0);
    List<String> parts =
        git.ask(
                "diff-tree",
                "-z",
                "-r",
                "--root",
                "--no-commit-id",
                "--no-renames",
                "--raw",
                "--no-abbrev",
                name)
            .run()
            .orProblem()
            .parts();
    List<FileChange> reverse = new ArrayList<>();
    for (int at = 0; at + 1 < parts.size(); at += 2) {
      String[] change = parts.get(at).split(" ", -1);
      String path = parts.get(at + 1);
      LastStep.requireRecord(path, directory, name, commit.get(2));
      reverse.add(
          switch (change[4]) {
            case "A" -> FileChange.delete(path, text(change[3]));
            case "D" -> FileChange.create(path, text(change[2]));
            default -> FileChange.replace(path, text(change[3]), text(change[2]));
          });
    }
    List<String> numbers = values(trailers, "ADR-Number");
    return new LastStep(name, commit.get(2), numbers.isEmpty() ? "-" : numbers.get(0), reverse);
  }

  private String text(String blob) {
    Map<String, byte[]> found = new GitReading(git).contents(List.of(blob), RecordFiles.LARGEST);
    return new String(found.getOrDefault(blob, new byte[0]), UTF_8);
  }

  private static List<String> values(List<Trailer> trailers, String key) {
    return trailers.stream().filter(each -> each.key().equals(key)).map(Trailer::value).toList();
  }
}
