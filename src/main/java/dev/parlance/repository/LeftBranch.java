package dev.parlance.repository;

import java.util.List;
import java.util.stream.Stream;

/** A branch at a remote on which a record is up under a name that it has no longer. */
public record LeftBranch(String remote, String name) {

  private static final String REMOTES = "refs/remotes/";

  /** Those that this clone knows of, for the record that was at {@code path}. */
  public static List<LeftBranch> of(WorkTree tree, RecordDirectory directory, String path) {
    ProposalBranch branch = ProposalBranch.of(path);
    try (OpenRepository repository = tree.repository()) {
      Reading reading = Reading.of(repository);
      if (!reading.possible()) {
        return List.of();
      }
      return reading.branches(directory.path()).entrySet().stream()
          .filter(each -> each.getValue().containsKey(branch.fileName()))
          .flatMap(each -> at(each.getKey(), branch.name()))
          .toList();
    }
  }

  private static Stream<LeftBranch> at(String ref, String name) {
    boolean there = ref.startsWith(REMOTES) && ref.endsWith("/" + name);
    return there
        ? Stream.of(
            new LeftBranch(ref.substring(REMOTES.length(), ref.length() - name.length() - 1), name))
        : Stream.empty();
  }

  /** What it is, and how it is taken away. */
  public String said() {
    return "The branch %s is left over: git push %s --delete %1$s".formatted(name, remote);
  }
}
