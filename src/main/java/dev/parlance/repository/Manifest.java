package dev.parlance.repository;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A file by which a project says what it is written in.
 *
 * @param languages the ids of those that it may stand for
 * @param meaning whether it names the language where there are no files of that yet
 */
record Manifest(String name, Set<String> languages, Meaning meaning) {

  /** How much it says by its name alone. */
  enum Meaning {
    ALONE,
    BESIDE_FILES
  }

  static final List<Manifest> ALL =
      List.of(
          alone("go.mod", "go"),
          alone("Cargo.toml", "rust"),
          alone("pyproject.toml", "python"),
          alone("setup.py", "python"),
          alone("requirements.txt", "python"),
          alone("tsconfig.json", "typescript"),
          beside("package.json", "javascript", "typescript"),
          beside("DESCRIPTION", "r"),
          beside("renv.lock", "r"),
          beside("CMakeLists.txt", "cpp"),
          beside("pom.xml", "java"),
          beside("build.gradle", "java"),
          beside("build.gradle.kts", "java"));

  /** What else tells something: how it is delivered, and how it is checked. */
  private static final Set<String> OTHERS =
      Set.of("Dockerfile", "Containerfile", "mypy.ini", "pyrightconfig.json");

  Manifest {
    languages = Set.copyOf(languages);
  }

  /** Every name of a file that tells something. */
  static Set<String> telling() {
    return Stream.concat(ALL.stream().map(Manifest::name), OTHERS.stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Manifest alone(String name, String language) {
    return new Manifest(name, Set.of(language), Meaning.ALONE);
  }

  private static Manifest beside(String name, String... languages) {
    return new Manifest(name, Set.of(languages), Meaning.BESIDE_FILES);
  }
}
