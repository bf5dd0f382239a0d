package dev.parlance.repository;

import dev.parlance.Surroundings;
import java.time.Instant;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/**
 * What JGit may know of the machine: our surroundings and the user's git configuration. It starts
 * no process, measures no clock and leaves no file behind, all of which JGit's own reader does.
 */
final class LeanSystemReader extends SystemReader.Delegate {

  private static final SystemReader PLATFORM = SystemReader.getInstance();

  private final Surroundings surroundings;
  private final StoredConfig user;

  LeanSystemReader(Surroundings surroundings, StoredConfig user) {
    super(PLATFORM);
    this.surroundings = surroundings;
    this.user = user;
  }

  @Override
  public @Nullable String getenv(String variable) {
    return surroundings.environment().get(variable);
  }

  @Override
  public StoredConfig getUserConfig() {
    return user;
  }

  @Override
  public StoredConfig getSystemConfig() {
    return user;
  }

  @Override
  public StoredConfig getJGitConfig() {
    return user;
  }

  @Override
  public FileBasedConfig openUserConfig(Config parent, FS fs) {
    throw new IllegalStateException("JGit reads the user's configuration behind our back");
  }

  @Override
  public FileBasedConfig openSystemConfig(Config parent, FS fs) {
    throw new IllegalStateException("JGit reads the system's configuration behind our back");
  }

  @Override
  public FileBasedConfig openJGitConfig(Config parent, FS fs) {
    throw new IllegalStateException("JGit reads its own configuration behind our back");
  }

  @Override
  public Instant now() {
    return surroundings.clock().instant();
  }

  @Override
  public long getCurrentTime() {
    return surroundings.clock().millis();
  }
}
