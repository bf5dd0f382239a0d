package dev.parlance.repository;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A place inside the work tree, with forward slashes, that is checked step by step: none of its
 * steps is a symbolic link, a submodule or git's own directory.
 */
record SafePath(Path top, String path) {

  SafePath {
    if (path.isEmpty() || path.contains("\\") || path.startsWith("/")) {
      throw new IllegalArgumentException("not a path inside a work tree: '" + path + "'");
    }
  }

  Path absolute() {
    return top.resolve(path);
  }

  Optional<Refusal> refusal() {
    try {
      return walk();
    } catch (InvalidPathException unspeakable) {
      return Optional.of(
          Refusal.ofOurRules(
              "The path '%s' cannot be spoken of in this locale.".formatted(path),
              "Set LC_ALL=C.UTF-8, or name the directory in ASCII."));
    }
  }

  private Optional<Refusal> walk() {
    Path here = top;
    for (String step : path.split("/", -1)) {
      if (step.isEmpty() || step.equals(".") || step.equals("..") || isGit(step)) {
        return refused("'%s' is not a path of records inside the work tree.".formatted(path));
      }
      here = here.resolve(step);
      if (Files.isSymbolicLink(here)) {
        return refused("%s is a symbolic link, which Parlance does not follow.".formatted(here));
      }
      if (Files.exists(here.resolve(".git"), LinkOption.NOFOLLOW_LINKS)) {
        return Optional.of(ofAnother(here.toString()));
      }
    }
    return Optional.empty();
  }

  static Refusal ofAnother(String directory) {
    return refusal("%s is a repository of its own, or a submodule.".formatted(directory));
  }

  private static boolean isGit(String step) {
    return step.equalsIgnoreCase(".git") || step.equalsIgnoreCase("git~1");
  }

  private static Optional<Refusal> refused(String sentence) {
    return Optional.of(refusal(sentence));
  }

  private static Refusal refusal(String sentence) {
    return Refusal.ofOurRules(
        sentence, "Name a plain directory of this repository as 'adr-dir' in .parlance.yaml.");
  }
}
