package dev.parlance.repository;

import dev.parlance.Yaml;
import dev.parlance.YamlNode.Mapping;
import java.util.List;
import java.util.Optional;

/**
 * What the configuration of log4brains says: where the project keeps its log, and which packages
 * keep one of their own.
 */
public final class Log4brains {

  static final String FILE = ".log4brains.yml";
  private static final String FOLDER = "adrFolder";
  private static final String PACKAGES = "packages";

  /** A package with a log of its own; both paths are from the top of the work tree. */
  public record Part(String name, String path, String folder) {

    private static Part of(Mapping said) {
      String path = plain(said.text("path", ""));
      return new Part(said.text("name", path), path, plain(said.text(FOLDER, "")));
    }

    /** Whether a directory is in it. */
    boolean holds(String directory) {
      return List.of(path, folder).stream()
          .anyMatch(each -> !each.isEmpty() && (directory + "/").startsWith(each + "/"));
    }
  }

  private Log4brains() {}

  static boolean isUsed(WorkTree tree) {
    return tree.has(FILE);
  }

  /** Where the project keeps its log, if it says so. */
  static Optional<String> folder(WorkTree tree) {
    return text(tree)
        .flatMap(Log4brains::project)
        .map(project -> project.text(FOLDER, ""))
        .filter(folder -> !folder.isBlank());
  }

  /** Packages with logs of their own; a file that speaks of none is not taken apart for them. */
  public static List<Part> packages(WorkTree tree) {
    return text(tree)
        .filter(text -> text.contains(PACKAGES))
        .flatMap(Log4brains::project)
        .map(project -> project.items(PACKAGES))
        .orElse(List.of())
        .stream()
        .map(each -> Part.of(each.mapping()))
        .filter(each -> !each.folder().isEmpty())
        .toList();
  }

  private static Optional<String> text(WorkTree tree) {
    return isUsed(tree) ? Optional.of(Settings.text(tree.top().resolve(FILE))) : Optional.empty();
  }

  private static Optional<Mapping> project(String text) {
    Mapping all = Yaml.read(FILE, text).mapping();
    return all.has("project") ? Optional.of(all.get("project").mapping()) : Optional.empty();
  }

  /** Without the {@code ./} that such paths begin with. */
  private static String plain(String path) {
    return path.replaceFirst("^(?:[.]/+)+", "").replaceFirst("/+$", "");
  }
}
