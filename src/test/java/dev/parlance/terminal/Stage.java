package dev.parlance.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlance.Surroundings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where a scenario plays: a directory of its own, a clean environment, a clock that stands. */
final class Stage {

  /** What a command printed and how it ended. */
  record Outcome(String out, String err, int exit) {}

  private static final String OURS = "([A-Z_]+=\\S* )*parlance( .*)?";

  private static final String NOW = "2026-11-20T09:30:00Z";

  private final Path directory;
  private Path here;
  private final Map<String, String> environment;

  Stage(Path directory) throws IOException {
    this.directory = Files.createDirectory(directory.resolve("work")).toRealPath();
    here = this.directory;
    Path home = Files.createDirectory(directory.resolve("home")).toRealPath();
    environment =
        Map.ofEntries(
            Map.entry("PATH", System.getenv("PATH")),
            Map.entry("HOME", home.toString()),
            Map.entry("LC_ALL", "C.UTF-8"),
            Map.entry("TZ", "UTC"),
            Map.entry("PARLANCE_NOW", NOW),
            Map.entry("GIT_CONFIG_GLOBAL", "/dev/null"),
            Map.entry("GIT_CONFIG_NOSYSTEM", "1"),
            Map.entry("GIT_AUTHOR_NAME", "Ada Lovelace"),
            Map.entry("GIT_AUTHOR_EMAIL", "ada@example.org"),
            Map.entry("GIT_AUTHOR_DATE", NOW),
            Map.entry("GIT_COMMITTER_NAME", "Ada Lovelace"),
            Map.entry("GIT_COMMITTER_EMAIL", "ada@example.org"),
            Map.entry("GIT_COMMITTER_DATE", NOW));
  }

  /** Runs a script that has to succeed. */
  void prepare(String script) {
    Outcome outcome = sh(script);
    assertThat(outcome.exit()).as("%s%n%s%s", script, outcome.out(), outcome.err()).isZero();
  }

  Outcome run(String line) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    Outcome outcome = line.matches(OURS) ? parlance(line, out, err) : sh(line);
    return new Outcome(seen(outcome.out(), "DIR"), seen(outcome.err(), "DIR"), outcome.exit());
  }

  /** The same as somebody sees it who types it at home: all on one screen, and cd stays. */
  Outcome typed(String line) {
    if (line.startsWith("cd ")) {
      here = here.resolve(line.substring(3));
      return new Outcome("", "", Files.isDirectory(here) ? 0 : 1);
    }
    var screen = new ByteArrayOutputStream();
    Outcome outcome =
        line.matches(OURS) ? parlance(line, screen, screen) : sh("exec 2>&1; " + line);
    return new Outcome(seen(outcome.out(), "~"), "", outcome.exit());
  }

  /** A file that somebody has written. */
  void write(String name, String text) throws IOException {
    Path file = here.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /**
   * In this process. As in a shell, {@code NAME=value} in front sets a variable for this call alone
   * ({@code NAME=} takes it away); {@code COLUMNS=40} puts the call on a terminal of that width.
   */
  private Outcome parlance(String line, ByteArrayOutputStream out, ByteArrayOutputStream err) {
    List<String> words = new ArrayList<>(Line.split(line));
    Map<String, String> variables = new HashMap<>(environment);
    for (String word = words.remove(0); word.contains("="); word = words.remove(0)) {
      String name = word.substring(0, word.indexOf('='));
      String value = word.substring(name.length() + 1);
      variables.merge(name, value, (before, after) -> after.isEmpty() ? null : after);
    }
    byte[] input = {};
    int from = words.size() - 2;
    if (from >= 0 && words.get(from).equals("<")) {
      input = bytes(here.resolve(words.remove(from + 1)));
      words.remove(from);
    }
    var in = new ByteArrayInputStream(input);
    int exit =
        Parlance.run(
            words,
            () -> Surroundings.of(here, variables, Clock.systemUTC()),
            variables.containsKey("COLUMNS")
                ? Streams.ofTerminal(in, out, err)
                : Streams.ofPipe(in, out, err));
    return new Outcome(
        out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8), exit);
  }

  private Outcome sh(String script) {
    try {
      Path out = Files.createTempFile(directory.getParent(), "out", "");
      Path err = Files.createTempFile(directory.getParent(), "err", "");
      ProcessBuilder builder =
          new ProcessBuilder("sh", "-e", "-c", script)
              .directory(here.toFile())
              .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
              .redirectOutput(out.toFile())
              .redirectError(err.toFile());
      builder.environment().clear();
      builder.environment().putAll(environment);
      int exit = builder.start().waitFor();
      return new Outcome(Files.readString(out), Files.readString(err), exit);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The place differs from run to run, so it gets a name; an escape is made visible. */
  private String seen(String printed, String place) {
    return printed.replace(directory.toString(), place).replace("\033", "^[");
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
