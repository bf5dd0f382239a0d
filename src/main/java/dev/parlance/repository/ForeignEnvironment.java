package dev.parlance.repository;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Environment variables that redirect git, and that the embedded engine does not follow. */
final class ForeignEnvironment {

  private static final List<String> OTHER_REPOSITORY =
      List.of("GIT_DIR", "GIT_WORK_TREE", "GIT_COMMON_DIR");

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

  Stream<Refusal> refusals() {
    return Stream.concat(
        set(OTHER_REPOSITORY, ForeignEnvironment::otherRepository),
        set(OTHER_STORAGE, ForeignEnvironment::otherStorage));
  }

  private Stream<Refusal> set(List<String> variables, Function<String, Refusal> refusal) {
    return variables.stream()
        .filter(variable -> !List.of("", "0").contains(environment.getOrDefault(variable, "")))
        .map(refusal);
  }

  private static Refusal otherRepository(String variable) {
    return Refusal.ofWriting(
        "The environment variable %s is set, and Parlance does not follow it.".formatted(variable),
        "Unset it and name the repository with --repo DIR.");
  }

  private static Refusal otherStorage(String variable) {
    return Refusal.ofEmbeddedEngine(
        "The environment variable %s is set, which only git itself follows".formatted(variable));
  }
}
