package dev.parlance.repository;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.Config;

/** How a repository is stored, as far as JGit gets it wrong or cannot see it. */
final class StorageFormat {

  private static final Set<String> HARMLESS =
      Set.of("noop", "noop-v1", "partialclone", "preciousobjects", "relativeworktrees");

  /** More configuration for one work tree; the objects are the same with it. */
  private static final String PER_WORK_TREE = "worktreeconfig";

  private final OpenRepository repository;
  private final Config config;

  StorageFormat(OpenRepository repository) {
    this.repository = repository;
    this.config = repository.config();
  }

  Stream<Refusal> refusals() {
    return Stream.of(extensions(), conditionalIncludes(), sharing(), elsewhere())
        .flatMap(refusals -> refusals);
  }

  /** Whether HEAD and its trees can be read, which an unknown format does not promise. */
  boolean readable() {
    return unknownExtensions().allMatch(PER_WORK_TREE::equalsIgnoreCase);
  }

  private Stream<String> unknownExtensions() {
    return config.getNames("extensions").stream()
        .filter(name -> !harmless(name.toLowerCase(Locale.ROOT)));
  }

  private Stream<Refusal> extensions() {
    return unknownExtensions()
        .map(
            name ->
                Refusal.ofEmbeddedEngine(
                    "This repository uses git's extension %s=%s"
                        .formatted(name, config.getString("extensions", null, name))));
  }

  private boolean harmless(String extension) {
    String value = String.valueOf(config.getString("extensions", null, extension));
    return switch (extension) {
      case "objectformat" -> value.equals("sha1");
      case "refstorage" -> value.equals("files");
      case PER_WORK_TREE -> !configuredPerWorkTree();
      default -> HARMLESS.contains(extension);
    };
  }

  private boolean configuredPerWorkTree() {
    return Files.exists(repository.gitDirectory().resolve("config.worktree"));
  }

  private Stream<Refusal> conditionalIncludes() {
    return config.getSubsections("includeIf").stream()
        .limit(1)
        .map(
            condition ->
                Refusal.ofEmbeddedEngine(
                    "The git configuration has a conditional include (includeIf \"%s\")"
                        .formatted(condition)));
  }

  private Stream<Refusal> sharing() {
    String shared = config.getString("core", null, "sharedRepository");
    if (shared == null
        || List.of("false", "umask", "0", "no", "off").contains(shared.toLowerCase(Locale.ROOT))) {
      return Stream.empty();
    }
    return Stream.of(
        Refusal.ofEmbeddedEngine(
            "This repository is shared between users (core.sharedRepository=%s)"
                .formatted(shared)));
  }

  private Stream<Refusal> elsewhere() {
    String configured = config.getString("core", null, "worktree");
    if (configured == null) {
      return Stream.empty();
    }
    Path workTree = repository.gitDirectory().resolve(configured).normalize();
    return workTree.equals(repository.top())
        ? Stream.empty()
        : Stream.of(
            Refusal.ofWriting(
                "The work tree of this repository is elsewhere: core.worktree is %s."
                    .formatted(configured),
                "Run Parlance there, or unset core.worktree."));
  }
}
