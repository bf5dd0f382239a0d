package dev.parlance.repository;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.util.FS;
import org.jspecify.annotations.Nullable;

/**
 * Git's configuration outside the repository: the system's file, then the user's, found by git's
 * rules. Only ever read; what cannot be read counts as empty, as it does for git.
 */
final class UserConfiguration extends StoredConfig {

  /** Coarser than every file system in use, so that JGit never trusts a time stamp too much. */
  private static final String TIMESTAMP_RESOLUTION = "10 milliseconds";

  private final boolean includes;

  private UserConfiguration(Config files) {
    super(files);
    this.includes =
        !files.getSubsections("includeIf").isEmpty() || !files.getNames("include").isEmpty();
  }

  /** From these files, the weakest first. */
  static UserConfiguration of(List<Path> files, FS fs) {
    Config durable = new Config();
    durable.setBoolean("core", null, "fsyncObjectFiles", true);
    durable.setBoolean("core", null, "fsyncRefFiles", true);
    Config all = durable;
    for (Path file : files) {
      all = GitConfiguration.read(file, all, fs);
    }
    return new UserConfiguration(all);
  }

  /** Whether there may be more files to it than {@link #files} tells. */
  boolean includes() {
    return includes;
  }

  static @Nullable Path home(Map<String, String> environment) {
    String home = environment.getOrDefault("HOME", "");
    return home.isEmpty() ? null : Path.of(home);
  }

  /** Whether git reads {@code value} as true; the empty word is false in the environment. */
  static boolean isTrue(String value) {
    return List.of("true", "yes", "on", "1").contains(value.toLowerCase(Locale.ROOT));
  }

  /** Those that can be read, the weakest first. */
  static List<Path> files(Map<String, String> environment) {
    List<Path> files = new ArrayList<>();
    if (!isTrue(environment.getOrDefault("GIT_CONFIG_NOSYSTEM", ""))) {
      files.add(Path.of(environment.getOrDefault("GIT_CONFIG_SYSTEM", "/etc/gitconfig")));
    }
    if (environment.containsKey("GIT_CONFIG_GLOBAL")) {
      files.add(Path.of(environment.getOrDefault("GIT_CONFIG_GLOBAL", "")));
    } else {
      files.addAll(perUser(environment));
    }
    return files.stream().filter(UserConfiguration::canBeRead).toList();
  }

  private static List<Path> perUser(Map<String, String> environment) {
    List<Path> files = new ArrayList<>();
    Path home = home(environment);
    String xdg = environment.getOrDefault("XDG_CONFIG_HOME", "");
    if (!xdg.isEmpty()) {
      files.add(Path.of(xdg, "git", "config"));
    } else if (home != null) {
      files.add(home.resolve(".config/git/config"));
    }
    if (home != null) {
      files.add(home.resolve(".gitconfig"));
    }
    return files;
  }

  private static boolean canBeRead(Path file) {
    return Files.isRegularFile(file) && Files.isReadable(file);
  }

  @Override
  public @Nullable String getString(String section, @Nullable String subsection, String name) {
    if (section.equals("filesystem") && name.equals("timestampResolution")) {
      return TIMESTAMP_RESOLUTION;
    }
    return super.getString(section, subsection, name);
  }

  @Override
  public void load() {}

  @Override
  public void save() {
    throw new IllegalStateException("the user's git configuration is not ours to write");
  }
}
