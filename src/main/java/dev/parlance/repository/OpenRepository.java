package dev.parlance.repository;

import dev.parlance.Surroundings;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/**
 * A repository opened by JGit for the length of one task, so that nothing in it is stale.
 *
 * @param config as it was when the task began; JGit would read and sum it up at each question
 */
record OpenRepository(
    Surroundings surroundings,
    Path top,
    Repository jgit,
    Config config,
    UserConfiguration userConfiguration,
    IndexMemory indexMemory,
    Supplier<Optional<InstalledGit>> git)
    implements AutoCloseable {

  static OpenRepository open(
      Surroundings surroundings,
      Discovery place,
      ConfigurationMemory configurationMemory,
      IndexMemory indexMemory,
      Supplier<Optional<InstalledGit>> git) {
    FS fs = LeanJGit.fileSystem();
    Path home = UserConfiguration.home(surroundings.environment());
    fs.setUserHome(home == null ? null : home.toFile());
    fs.setGitSystemConfig(null);
    UserConfiguration user = configurationMemory.content(surroundings, fs);
    Repository jgit = build(surroundings, place, fs, user);
    Path file = jgit.getCommonDirectory().toPath().resolve("config");
    Config config = GitConfiguration.read(file, user, fs);
    return new OpenRepository(surroundings, place.top(), jgit, config, user, indexMemory, git);
  }

  // JGit asks its reader of the system, one for the whole JVM, while it builds a repository.
  private static synchronized Repository build(
      Surroundings surroundings, Discovery place, FS fs, UserConfiguration user) {
    SystemReader.setInstance(new LeanSystemReader(surroundings, user));
    try {
      return new FileRepositoryBuilder()
          .setFS(fs)
          .setGitDir(place.gitDirectory().toFile())
          .setWorkTree(place.top().toFile())
          .setMustExist(true)
          .build();
    } catch (IOException | IllegalArgumentException unreadable) {
      throw JGitProblem.unreadable(place.top(), unreadable);
    }
  }

  RepositoryFacts facts() {
    HeadPosition head = HeadPosition.of(this);
    return new RepositoryFacts(
        top,
        gitDirectory(),
        commonDirectory(),
        head.onBranch() ? Repository.shortenRefName(head.ref()) : null,
        head.unborn(),
        Operation.in(this).map(Operation::label).orElse(null));
  }

  Optional<InstalledGit> installedGit() {
    return git.get();
  }

  /** The branch that a commit moves, or HEAD itself where it is detached. */
  String movingRef() {
    return HeadPosition.of(this).ref();
  }

  Path gitDirectory() {
    return jgit.getDirectory().toPath();
  }

  Path commonDirectory() {
    return jgit.getCommonDirectory().toPath();
  }

  Path index() {
    return jgit.getIndexFile().toPath();
  }

  GitIndex gitIndex() {
    return indexMemory.content(index());
  }

  /**
   * What git reads for a file of rules that is not in the work tree because a sparse checkout
   * leaves it out; empty for any other.
   */
  Optional<byte[]> leftOut(Path file) throws IOException {
    String path = top.relativize(file).toString().replace('\\', '/');
    Optional<String> blob =
        gitIndex().entry(path).filter(IndexEntry::isLeftOut).map(IndexEntry::blob);
    return blob.isPresent()
        ? Optional.of(jgit.open(ObjectId.fromString(blob.get())).getBytes())
        : Optional.empty();
  }

  /** The index to be written again with a change; the caller holds git's lock on it. */
  GitIndex indexUnderLock() {
    return indexMemory.current(index());
  }

  /**
   * A path, or a pattern of paths, as git compares it: without capitals where they do not count.
   */
  String compared(String path) {
    return config.getBoolean("core", "ignoreCase", false) ? path.toLowerCase(Locale.ROOT) : path;
  }

  /** A path from the configuration: a leading {@code ~/} is the home folder. */
  Path expand(String configured) {
    File home = jgit.getFS().userHome();
    return configured.startsWith("~/") && home != null
        ? home.toPath().resolve(configured.substring(2))
        : top.resolve(configured);
  }

  /** A file named by the configuration, or git's standing place for it under the home folder. */
  @Nullable Path configuredFile(String name, String standing) {
    String configured = config.getString("core", null, name);
    if (configured != null) {
      return expand(configured);
    }
    String xdg = surroundings.environment().getOrDefault("XDG_CONFIG_HOME", "");
    if (!xdg.isEmpty()) {
      return Path.of(xdg, "git", standing);
    }
    Path home = UserConfiguration.home(surroundings.environment());
    return home == null ? null : home.resolve(".config/git").resolve(standing);
  }

  String environment(String variable) {
    return surroundings.environment().getOrDefault(variable, "");
  }

  @Override
  public void close() {
    jgit.close();
  }
}
