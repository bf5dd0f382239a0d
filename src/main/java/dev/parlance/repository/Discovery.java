package dev.parlance.repository;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where a repository was found: the top of its work tree and its git directory, both real. */
record Discovery(Path top, Path gitDirectory) {

  private static final String POINTER = "gitdir:";

  /** Looks in {@code directory} and above, as far as {@code GIT_CEILING_DIRECTORIES} allows. */
  static Discovery from(Path directory, Map<String, String> environment) {
    Set<Path> ceilings = ceilings(environment);
    Path start = real(directory);
    for (Path here = start; here != null && (here == start || !ceilings.contains(here)); ) {
      Optional<Discovery> found = in(here);
      if (found.isPresent()) {
        return found.get();
      }
      here = here.getParent();
    }
    throw new Problem(
        ExitCode.NOT_FOUND,
        "%s is not in a git repository.".formatted(directory),
        "Run 'git init' there first, or name another place with --repo DIR.");
  }

  private static Optional<Discovery> in(Path here) {
    Path dotGit = here.resolve(".git");
    if (isGitDirectory(dotGit)) {
      return Optional.of(new Discovery(here, real(dotGit)));
    }
    if (Files.isRegularFile(dotGit)) {
      return Optional.of(new Discovery(here, pointedTo(dotGit)));
    }
    if (isGitDirectory(here)) {
      throw new Problem(
          ExitCode.GIT,
          "%s is a bare repository or the inside of one: it has no work tree.".formatted(here),
          here.endsWith(".git")
              ? "Go to its work tree, %s.".formatted(here.getParent())
              : "Clone it, and run Parlance in the clone.");
    }
    return Optional.empty();
  }

  private static Path pointedTo(Path dotGit) {
    String text = Text.of(dotGit).strip();
    Path target =
        text.startsWith(POINTER)
            ? dotGit.resolveSibling(text.substring(POINTER.length()).strip())
            : dotGit;
    if (!isGitDirectory(target)) {
      throw new Problem(
          ExitCode.GIT,
          "%s does not point to a git directory.".formatted(dotGit),
          "Run 'git worktree repair' or 'git submodule update --init' where it belongs.");
    }
    return real(target);
  }

  private static boolean isGitDirectory(Path directory) {
    if (!Files.exists(directory.resolve("HEAD"))) {
      return false;
    }
    Path pointer = directory.resolve("commondir");
    Path common =
        Files.isRegularFile(pointer) ? directory.resolve(Text.of(pointer).strip()) : directory;
    return Files.isDirectory(common.resolve("objects"))
        && Files.isDirectory(common.resolve("refs"));
  }

  private static Set<Path> ceilings(Map<String, String> environment) {
    String named = environment.getOrDefault("GIT_CEILING_DIRECTORIES", "");
    Set<Path> ceilings = new HashSet<>();
    for (String each : named.split(File.pathSeparator, -1)) {
      Path ceiling = Path.of(each);
      if (ceiling.isAbsolute()) {
        ceilings.add(Files.exists(ceiling) ? real(ceiling) : ceiling);
      }
    }
    return ceilings;
  }

  static Path real(Path path) {
    if (!Files.exists(path)) {
      throw new Problem(
          ExitCode.NOT_FOUND,
          "There is no directory %s.".formatted(path),
          "Name a directory that exists with --repo DIR.");
    }
    try {
      return path.toRealPath();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
