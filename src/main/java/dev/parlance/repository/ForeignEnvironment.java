package dev.parlance.repository;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Environment variables that redirect git, and that the embedded engine does not follow. */
final class ForeignEnvironment {

  private static final List<String> OTHER_STORAGE =
      List.of(
          "GIT_INDEX_FILE",
          "GIT_OBJECT_DIRECTORY",
          "GIT_ALTERNATE_OBJECT_DIRECTORIES",
          "GIT_QUARANTINE_PATH",
          "GIT_NAMESPACE",
          "GIT_REPLACE_REF_BASE",
          "GIT_GRAFT_FILE",
          "GIT_ATTR_SOURCE",
          "GIT_CONFIG_PARAMETERS",
          "GIT_CONFIG_COUNT");

  private final Map<String, String> environment;

  ForeignEnvironment(Map<String, String> environment) {
    this.environment = environment;
  }

  /** Git tells its hooks and aliases of the repository that they are in, which is no other one. */
  Stream<Refusal> refusals(Path top, Path gitDirectory) {
    return Stream.concat(
            set(List.of("GIT_DIR")).filter(variable -> !names(variable, gitDirectory, top)),
            Stream.concat(
                set(List.of("GIT_WORK_TREE")).filter(variable -> !names(variable, top, top)),
                set(List.of("GIT_COMMON_DIR"))))
        .map(ForeignEnvironment::otherRepository);
  }

  private boolean names(String variable, Path meant, Path top) {
    try {
      Path named = top.resolve(environment.getOrDefault(variable, ""));
      return Files.exists(named) && Discovery.real(named).equals(meant);
    } catch (InvalidPathException unspeakable) {
      return false;
    }
  }

  /** Why only git serves in this environment. */
  Stream<String> reasons() {
    return set(OTHER_STORAGE).map("The environment variable %s is set"::formatted);
  }

  private Stream<String> set(List<String> variables) {
    return variables.stream()
        .filter(variable -> !List.of("", "0").contains(environment.getOrDefault(variable, "")));
  }

  private static Refusal otherRepository(String variable) {
    return Refusal.ofWriting(
        "The environment variable %s is set, and Parlance does not follow it.".formatted(variable),
        "Unset it and name the repository with --repo DIR.");
  }
}
