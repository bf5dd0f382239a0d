package dev.parlance.repository;

import dev.parlance.Regex;
import dev.parlance.Surroundings;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** The git that is installed, run on one work tree with lists of words and never by a shell. */
final class InstalledGit {

  /** The first version with {@code git hook run}. */
  private static final String OLDEST = "2.36";

  private static final List<String> NAMES = List.of("git", "git.exe");

  private static final Regex VERSION = new Regex("(\\d+)\\.(\\d+)\\S*");

  /** A question runs none of the programs that a configuration may name. */
  private static final List<String> ASKING =
      List.of("-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null");

  private static final String LITERALLY = "--literal-pathspecs";

  /** What means another thing by our words than we do: paths are paths, settings those in force. */
  private static final List<String> TWISTING =
      List.of(
          "GIT_LITERAL_PATHSPECS",
          "GIT_GLOB_PATHSPECS",
          "GIT_NOGLOB_PATHSPECS",
          "GIT_ICASE_PATHSPECS",
          "GIT_CONFIG");

  /** In words that can be understood here. */
  private static final Map<String, String> PLAINLY = Map.of("LC_ALL", "C.UTF-8", "LANGUAGE", "");

  /** The messages here are UTF-8, whatever those of the repository are. */
  private static final List<String> TELLING =
      List.of(LITERALLY, "-c", "core.fsync=added,reference", "-c", "i18n.commitEncoding=UTF-8");

  private final Path executable;
  private final Path top;
  private final Surroundings surroundings;
  private @Nullable String version;

  private InstalledGit(Path executable, Path top, Surroundings surroundings) {
    this.executable = executable;
    this.top = top;
    this.surroundings = surroundings;
  }

  /** The first {@code git} on the search path. */
  static Optional<InstalledGit> find(Surroundings surroundings, Path top) {
    String path = surroundings.environment().getOrDefault("PATH", "");
    for (String directory : path.split(File.pathSeparator, -1)) {
      for (String name : NAMES) {
        Path file = Path.of(directory, name);
        if (!directory.isEmpty() && Files.isRegularFile(file) && Files.isExecutable(file)) {
          return Optional.of(new InstalledGit(file.toAbsolutePath(), top, surroundings));
        }
      }
    }
    return Optional.empty();
  }

  /** Such as {@code 2.39.5}. */
  synchronized String version() {
    if (version == null) {
      Matcher said = VERSION.matcher(ask("version").run().orProblem().line());
      version = said.find() ? said.group() : "of an unknown version";
    }
    return version;
  }

  /** What this git lacks, if it is too old. */
  Optional<String> lack() {
    String version = version();
    return atLeast(OLDEST, version)
        ? Optional.empty()
        : Optional.of("the installed git %s is older than %s".formatted(version, OLDEST));
  }

  /** A call that changes nothing and waits for nobody. */
  GitCall ask(String... words) {
    return askUnder(List.of(LITERALLY), words);
  }

  /** The same under options of our own, such as {@code -c user.useConfigOnly=true}. */
  GitCall askUnder(List<String> options, String... words) {
    List<String> all = new ArrayList<>(ASKING);
    all.addAll(options);
    return call(all, words).with("GIT_OPTIONAL_LOCKS", "0").with(PLAINLY);
  }

  /** A call that writes, and answers when it is on disk. */
  GitCall tell(String... words) {
    return call(TELLING, words).with(PLAINLY);
  }

  /** Writes a commit of {@code tree} on {@code parent} (empty: on none), signed if that is set. */
  GitCall committing(String tree, String parent) {
    List<String> words = new ArrayList<>(List.of("commit-tree", tree));
    if (!parent.isEmpty()) {
      words.addAll(List.of("-p", parent));
    }
    if (isSet("commit.gpgSign")) {
      words.add("-S");
    }
    return tell(words.toArray(String[]::new));
  }

  /** A call in the user's own language, as its output is for the user. */
  GitCall show(String... words) {
    return call(List.of(), words);
  }

  /**
   * A call over the network, as the user's own would be: his transport, his credentials, his hooks.
   * {@code settings} hold for this call, each a name and a value.
   */
  GitCall reach(Map<String, String> settings, String... words) {
    Map<String, String> given = surroundings.environment();
    String counted = given.getOrDefault("GIT_CONFIG_COUNT", "");
    int count = counted.matches("\\d{1,6}") ? Integer.parseInt(counted) : 0;
    GitCall call = call(List.of(), words);
    for (Map.Entry<String, String> setting : settings.entrySet()) {
      call.with("GIT_CONFIG_KEY_" + count, setting.getKey());
      call.with("GIT_CONFIG_VALUE_" + count, setting.getValue());
      count++;
    }
    return call.with("GIT_CONFIG_COUNT", Integer.toString(count));
  }

  boolean isSet(String setting) {
    return setting(setting, "--type=bool").equals("true");
  }

  /** The value of {@code setting}, empty where there is none. */
  String setting(String setting, String... options) {
    List<String> words = new ArrayList<>(List.of("config"));
    words.addAll(List.of(options));
    words.addAll(List.of("--get", setting));
    return ask(words.toArray(String[]::new)).run().line();
  }

  /** The commit that {@code revision} names; empty where it names none. */
  String commit(String revision) {
    return ask("rev-parse", "-q", "--verify", "--end-of-options", revision + "^{commit}")
        .run()
        .line();
  }

  /** Whether {@code commit} is {@code ref} or behind it. */
  boolean reached(String commit, String ref) {
    return ask("merge-base", "--is-ancestor", commit, ref).run().succeeded();
  }

  /** Where git keeps {@code name}, such as its index, relative to the top or absolute. */
  String place(String name) {
    return show("rev-parse", "--git-path", name).run().orProblem().line();
  }

  Path path(String name) {
    return top.resolve(place(name));
  }

  /** The same of several. */
  List<Path> paths(String... names) {
    List<String> words = new ArrayList<>(List.of("rev-parse"));
    Arrays.stream(names).forEach(name -> words.addAll(List.of("--git-path", name)));
    return show(words.toArray(String[]::new))
        .run()
        .orProblem()
        .text()
        .lines()
        .map(top::resolve)
        .toList();
  }

  Surroundings surroundings() {
    return surroundings;
  }

  private GitCall call(List<String> settings, String... words) {
    List<String> command = new ArrayList<>(List.of(executable.toString()));
    command.addAll(settings);
    command.addAll(List.of(words));
    Map<String, String> environment = new HashMap<>(surroundings.environment());
    TWISTING.forEach(environment::remove);
    return new GitCall(command, words[0], environment).in(top);
  }

  private static boolean atLeast(String oldest, String version) {
    int[] wanted = numbers(oldest);
    int[] there = numbers(version);
    return there[0] > wanted[0] || (there[0] == wanted[0] && there[1] >= wanted[1]);
  }

  private static int[] numbers(String version) {
    Matcher numbers = VERSION.matcher(version);
    return numbers.lookingAt()
        ? new int[] {Integer.parseInt(numbers.group(1)), Integer.parseInt(numbers.group(2))}
        : new int[] {0, 0};
  }
}
