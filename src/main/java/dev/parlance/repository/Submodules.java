package dev.parlance.repository;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Directories that are other repositories; of one that is not checked out only the index knows. */
final class Submodules {

  private final OpenRepository repository;

  Submodules(OpenRepository repository) {
    this.repository = repository;
  }

  /** A record below one cannot be committed here, and would take its place. */
  Optional<Refusal> refusal(String path) {
    List<String> steps = new ArrayList<>();
    for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
      steps.add(path.substring(0, slash));
    }
    return steps.isEmpty() ? Optional.empty() : among(steps).map(SafePath::ofAnother);
  }

  private Optional<String> among(List<String> steps) {
    GitIndex index = repository.gitIndex();
    return index.plain()
        ? steps.stream().filter(step -> index.staged(step).isSubmodule()).findFirst()
        : repository.installedGit().flatMap(git -> saidBy(git, steps));
  }

  private static Optional<String> saidBy(InstalledGit git, List<String> steps) {
    List<String> words = new ArrayList<>(List.of("ls-files", "--stage", "-z", "--"));
    words.addAll(steps);
    return git.ask(words.toArray(String[]::new)).run().parts().stream()
        .filter(line -> line.startsWith(StagedFile.SUBMODULE))
        .map(line -> line.substring(line.indexOf('\t') + 1))
        .filter(steps::contains)
        .findFirst();
  }
}
