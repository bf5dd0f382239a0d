package dev.parlance.repository;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.Config;
import org.jspecify.annotations.Nullable;

/** What the user has told git to do with every commit, and only git does: hooks and signatures. */
final class Guards {

  private static final List<String> HOOKS =
      List.of(
          "pre-commit",
          "prepare-commit-msg",
          "commit-msg",
          "post-commit",
          "reference-transaction",
          "post-index-change");

  private final OpenRepository repository;
  private final Config config;

  Guards(OpenRepository repository) {
    this.repository = repository;
    this.config = repository.config();
  }

  /** Why only git commits here as the user has told it to. */
  List<Supplier<Stream<String>>> reasons() {
    return List.of(
        this::places, this::hookFiles, this::configuredHooks, this::signing, this::encoding);
  }

  /** Places in somebody's home or where git was installed, which git finds. */
  private Stream<String> places() {
    return Stream.of("hooksPath", "attributesFile", "excludesFile")
        .filter(name -> onlyGitFinds(config.getString("core", null, name)))
        .map(
            name ->
                "Only git finds what core.%s names, %s"
                    .formatted(name, config.getString("core", null, name)));
  }

  private static boolean onlyGitFinds(@Nullable String place) {
    return place != null && place.matches("~[^/].*|%\\(prefix\\)/.*");
  }

  /** Where git looks for hooks. */
  static Path directory(OpenRepository repository) {
    String configured = repository.config().getString("core", null, "hooksPath");
    return configured == null
        ? repository.commonDirectory().resolve("hooks")
        : repository.expand(configured);
  }

  private Stream<String> hookFiles() {
    Path directory = directory(repository);
    return HOOKS.stream()
        .map(directory::resolve)
        .filter(hook -> Files.isRegularFile(hook) && Files.isExecutable(hook))
        .map("A commit here runs the hook %s"::formatted);
  }

  private Stream<String> configuredHooks() {
    return config.getSubsections("hook").stream()
        .map("The git configuration has a hook '%s'"::formatted);
  }

  private Stream<String> signing() {
    return config.getBoolean("commit", "gpgSign", false)
        ? Stream.of("Commits are to be signed here (commit.gpgSign)")
        : Stream.empty();
  }

  private Stream<String> encoding() {
    String encoding = config.getString("i18n", null, "commitEncoding");
    return encoding == null || encoding.equalsIgnoreCase("utf-8") || encoding.isEmpty()
        ? Stream.empty()
        : Stream.of(
            "Commit messages are not UTF-8 here (i18n.commitEncoding=%s)".formatted(encoding));
  }
}
