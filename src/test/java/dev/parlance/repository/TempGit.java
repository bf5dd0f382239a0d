package dev.parlance.repository;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlance.Surroundings;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A real repository made by the real git, with the developer's own configuration shut out. */
final class TempGit {

  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC);

  private final Path directory;
  private final Path home;
  private final Map<String, String> environment = new HashMap<>();
  private boolean hidden;

  private TempGit(Path directory, Path home) {
    this.directory = directory;
    this.home = home;
    environment.put("HOME", home.toString());
    environment.put("GIT_CONFIG_GLOBAL", "/dev/null");
    environment.put("GIT_CONFIG_NOSYSTEM", "1");
    environment.put("PATH", System.getenv("PATH"));
  }

  /** A repository without a commit on branch main, with an identity in its configuration. */
  static TempGit init(Path folder, String... options) {
    TempGit git = bare(folder);
    List<String> words = new ArrayList<>(List.of("init", "-q", "-b", "main"));
    words.addAll(List.of(options));
    git.run(words.toArray(String[]::new));
    git.run("config", "user.name", "Ada Lovelace");
    git.run("config", "user.email", "ada@example.org");
    return git;
  }

  /** A repository with one commit that holds {@code base.txt}. */
  static TempGit withCommit(Path folder, String... options) {
    TempGit git = init(folder, options);
    git.write("base.txt", "base\n");
    git.run("add", "base.txt");
    git.run("commit", "-q", "-m", "base");
    return git;
  }

  /** Two empty folders, for the work tree and for HOME. */
  static TempGit bare(Path folder) {
    try {
      return new TempGit(
          Files.createDirectories(folder.resolve("repo")).toRealPath(),
          Files.createDirectories(folder.resolve("home")).toRealPath());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The same surroundings in another directory. */
  TempGit in(Path other) {
    TempGit git = new TempGit(other, home);
    git.environment.clear();
    git.environment.putAll(environment);
    return git;
  }

  TempGit with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  TempGit without(String variable) {
    environment.remove(variable);
    return this;
  }

  /** A configuration that JGit does not see, and that says nothing of importance. */
  TempGit preferringGit() {
    return with("GIT_CONFIG_COUNT", "1")
        .with("GIT_CONFIG_KEY_0", "advice.detachedHead")
        .with("GIT_CONFIG_VALUE_0", "false");
  }

  /** No git on the search path of what is tested; the tests themselves still have it. */
  TempGit hidingGit() {
    hidden = true;
    return this;
  }

  Path directory() {
    return directory;
  }

  Path home() {
    return home;
  }

  Map<String, String> environment() {
    return environment;
  }

  Surroundings surroundings() {
    Map<String, String> visible = new HashMap<>(environment);
    if (hidden) {
      visible.put("PATH", home.toString());
    }
    return new Surroundings(directory, visible, CLOCK);
  }

  WorkTree tree() {
    return WorkTree.open(surroundings());
  }

  RecordLog log() {
    WorkTree tree = tree();
    return RecordLog.committing(tree, RecordDirectory.find(tree));
  }

  Path write(String path, String text) {
    try {
      Path file = directory.resolve(path);
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  Path executable(String path, String script) {
    Path file = write(path, script);
    assertThat(file.toFile().setExecutable(true)).isTrue();
    return file;
  }

  String text(String path) {
    try {
      return Files.readString(directory.resolve(path));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** What git prints; git must succeed. */
  String run(String... words) {
    Outcome outcome = attempt(words);
    assertThat(outcome.code()).as("git %s: %s", String.join(" ", words), outcome).isZero();
    return outcome.out();
  }

  record Outcome(int code, String out, String err) {}

  Outcome attempt(String... words) {
    return attempt(new byte[0], words);
  }

  /** The same, where git reads {@code input}; it must succeed. */
  void feed(String input, String... words) {
    Outcome outcome = attempt(input.getBytes(StandardCharsets.UTF_8), words);
    assertThat(outcome.code()).as("git %s: %s", String.join(" ", words), outcome).isZero();
  }

  private Outcome attempt(byte[] input, String... words) {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    try {
      Path err = Files.createTempFile(home.getParent(), "git", ".err");
      Process process = builder.redirectError(err.toFile()).start();
      try (OutputStream stdin = process.getOutputStream()) {
        stdin.write(input);
      }
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int code = process.waitFor();
      String errors = Files.readString(err);
      Files.delete(err);
      return new Outcome(code, out, errors);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  String status() {
    return run("status", "--porcelain=v2", "--untracked-files=all");
  }

  /** Every file of the work tree with its content, the index with its flags, HEAD and the refs. */
  Map<String, String> state() {
    Map<String, String> state = new TreeMap<>();
    state.put("(status)", attempt("status", "--porcelain=v2", "--untracked-files=all").out());
    state.put("(index)", attempt("ls-files", "--stage", "-v").out());
    state.put("(refs)", attempt("show-ref", "--head").out());
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted().toList()) {
        String path = directory.relativize(file).toString();
        if (!path.startsWith(".git/") && Files.isRegularFile(file)) {
          state.put(path, Files.readString(file, StandardCharsets.ISO_8859_1));
        } else if (!path.startsWith(".git/")) {
          state.put(path, Files.isSymbolicLink(file) ? "link" : "directory");
        } else if (path.endsWith(".lock") && !path.endsWith("parlance.lock")) {
          state.put(path, "left behind");
        }
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return state;
  }

  /** Names of all that is in git's directory beside objects and logs. */
  List<String> leftovers() {
    Outcome place = attempt("rev-parse", "--absolute-git-dir");
    Path git = place.code() == 0 ? Path.of(place.out().strip()) : directory.resolve(".git");
    try (Stream<Path> files = Files.walk(git)) {
      return files
          .map(file -> "git/" + git.relativize(file))
          .filter(
              path ->
                  path.matches(".*(index\\.parlance|\\.tmp|\\.lock|git/parlance$|git/parlance/).*"))
          .filter(path -> !path.endsWith("parlance.lock") && !path.startsWith("git/objects/"))
          .toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  void assertSound() {
    Outcome fsck = attempt("fsck", "--strict", "--no-dangling");
    assertThat(fsck.code()).as(fsck.toString()).isZero();
    assertThat(fsck.out()).isEmpty();
  }
}
