package dev.parlance.repository;

import dev.parlance.Yaml;
import dev.parlance.YamlNode.Mapping;
import java.util.List;
import java.util.Optional;

/**
 * What the configuration of log4brains says: where the project keeps its log, and which packages
 * keep one of their own.
 *
 * @param folder empty where it is not said
 */
public record Log4brains(String folder, List<Part> packages) {

  static final String FILE = ".log4brains.yml";

  /** A package with a log of its own; both paths are from the top of the work tree. */
  public record Part(String name, String path, String folder) {

    private static Part of(Mapping said) {
      String path = plain(said.text("path", ""));
      return new Part(said.text("name", path), path, plain(said.text("adrFolder", "")));
    }

    /** Whether a directory is in it. */
    private boolean holds(String directory) {
      return List.of(path, folder).stream()
          .anyMatch(each -> !each.isEmpty() && (directory + "/").startsWith(each + "/"));
    }
  }

  public Log4brains {
    packages = List.copyOf(packages);
  }

  /** That of a repository; none where it has no such file. */
  public static Optional<Log4brains> of(WorkTree tree) {
    if (!tree.has(FILE)) {
      return Optional.empty();
    }
    Mapping all = Yaml.read(FILE, Settings.text(tree.top().resolve(FILE))).mapping();
    if (!all.has("project")) {
      return Optional.of(new Log4brains("", List.of()));
    }
    Mapping project = all.get("project").mapping();
    return Optional.of(
        new Log4brains(
            project.text("adrFolder", ""),
            project.items("packages").stream()
                .map(each -> Part.of(each.mapping()))
                .filter(each -> !each.folder().isEmpty())
                .toList()));
  }

  /** The package that a directory is in. */
  Optional<Part> holding(String directory) {
    return packages.stream().filter(each -> each.holds(directory)).findFirst();
  }

  /** Without the {@code ./} that such paths begin with. */
  private static String plain(String path) {
    return path.replaceFirst("^(?:[.]/+)+", "").replaceFirst("/+$", "");
  }
}
