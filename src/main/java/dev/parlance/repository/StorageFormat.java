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
      Set.of("noop", "noop-v1", "preciousobjects", "relativeworktrees");

  /** More configuration for one work tree; the objects are the same with it. */
  private static final String PER_WORK_TREE = "worktreeconfig";

  private final OpenRepository repository;
  private final Config config;

  StorageFormat(OpenRepository repository) {
    this.repository = repository;
    this.config = repository.config();
  }

  /** Why only git writes here. */
  Stream<String> reasons() {
    return Stream.of(
            unknownExtensions().map(this::said), promises(), conditionalIncludes(), sharing())
        .flatMap(reasons -> reasons);
  }

  /** Why JGit cannot be trusted to read HEAD and its trees. */
  Stream<String> unreadable() {
    return Stream.concat(
        unknownExtensions().filter(name -> !PER_WORK_TREE.equalsIgnoreCase(name)).map(this::said),
        promises());
  }

  private Stream<String> unknownExtensions() {
    return config.getNames("extensions").stream()
        .filter(name -> !harmless(name.toLowerCase(Locale.ROOT)));
  }

  private String said(String extension) {
    return "This repository uses git's extension %s=%s"
        .formatted(extension, config.getString("extensions", null, extension));
  }

  private boolean harmless(String extension) {
    String value = String.valueOf(config.getString("extensions", null, extension));
    return switch (extension) {
      case "objectformat" -> value.equals("sha1");
      case "refstorage" -> refsInFiles();
      case PER_WORK_TREE -> !configuredPerWorkTree();
      default -> HARMLESS.contains(extension);
    };
  }

  /** Whether objects are named by {@code format}. */
  boolean named(String format) {
    String configured = config.getString("extensions", null, "objectFormat");
    return format.equalsIgnoreCase(configured == null ? "sha1" : configured);
  }

  /** Whether each ref is a file, or a line of the file of packed ones. */
  boolean refsInFiles() {
    String configured = config.getString("extensions", null, "refStorage");
    return configured == null || configured.equals("files");
  }

  private boolean configuredPerWorkTree() {
    return Files.exists(repository.gitDirectory().resolve("config.worktree"));
  }

  private Stream<String> promises() {
    return config.getSubsections("remote").stream()
        .filter(remote -> config.getBoolean("remote", remote, "promisor", false))
        .map("Objects of this partial clone are still at the remote '%s'"::formatted);
  }

  private Stream<String> conditionalIncludes() {
    return config.getSubsections("includeIf").stream()
        .limit(1)
        .map("The git configuration has a conditional include (includeIf \"%s\")"::formatted);
  }

  private Stream<String> sharing() {
    String shared = config.getString("core", null, "sharedRepository");
    if (shared == null
        || List.of("false", "umask", "0", "no", "off").contains(shared.toLowerCase(Locale.ROOT))) {
      return Stream.empty();
    }
    return Stream.of(
        "This repository is shared between users (core.sharedRepository=%s)".formatted(shared));
  }

  /**
   * A work tree that the configuration puts in another place than where we are. For git, that of
   * the main work tree says nothing of a linked one.
   */
  Stream<Refusal> elsewhere() {
    String configured = config.getString("core", null, "worktree");
    boolean linked = !repository.gitDirectory().equals(repository.commonDirectory());
    if (configured == null || linked) {
      return Stream.empty();
    }
    Path workTree = repository.gitDirectory().resolve(configured);
    return isTop(workTree)
        ? Stream.empty()
        : Stream.of(
            Refusal.ofWriting(
                "The work tree of this repository is elsewhere: core.worktree is %s."
                    .formatted(configured),
                "Run Parlance there, or unset core.worktree."));
  }

  private boolean isTop(Path workTree) {
    return Files.exists(workTree) && Discovery.real(workTree).equals(repository.top());
  }
}
