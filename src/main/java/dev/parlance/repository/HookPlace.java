package dev.parlance.repository;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the installed git has its index, and the hooks that it would run.
 *
 * @param configured whether the configuration has hooks as well, whichever
 */
record HookPlace(Path index, Path directory, boolean configured) {

  static HookPlace of(InstalledGit git) {
    List<Path> places = git.paths("index", "hooks");
    boolean configured = git.ask("config", "--get-regexp", "^hook\\.").run().succeeded();
    return new HookPlace(places.get(0), places.get(1), configured);
  }

  /** Whether git would run one of {@code names}. */
  boolean has(String... names) {
    return configured
        || Stream.of(names)
            .map(directory::resolve)
            .anyMatch(hook -> Files.isRegularFile(hook) && Files.isExecutable(hook));
  }
}
