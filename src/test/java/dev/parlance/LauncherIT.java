package dev.parlance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The distribution as it is shipped, started as a person or a script would start it. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class LauncherIT {

  private static final Path LAUNCHER = Path.of(System.getProperty("parlance")).toAbsolutePath();

  private static final String ARCHIVE_FOR = "parlance.jsa.for";

  private record Outcome(int exit, String out, String err) {}

  @Test
  void the_version_is_the_only_thing_on_stdout(@TempDir Path place) throws Exception {
    Outcome outcome = start(place, Map.of(), LAUNCHER.toString(), "--version");

    assertThat(outcome.exit()).isZero();
    assertThat(outcome.out())
        .matches(
            "parlance \\d+\\.\\d+\\.\\d+ \\(commit (unknown|[0-9a-f]{12,})\\)\nJava \\S+\nguide \\S+ \\d+\\.\\d+\\.\\d+\n");
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  void an_unknown_command_is_refused(@TempDir Path place) throws Exception {
    Outcome outcome = start(place, Map.of(), LAUNCHER.toString(), "hepl");

    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .isEqualTo("parlance: There is no command 'hepl'.\n          Did you mean 'help'?\n");
  }

  @Test
  void without_a_terminal_nobody_is_asked(@TempDir Path place) throws Exception {
    assertThat(start(place, Map.of("TERM", "xterm"), LAUNCHER.toString()).exit()).isEqualTo(2);
  }

  @Test
  void words_arrive_whole_under_any_locale(@TempDir Path place) throws Exception {
    // In a file, for the arguments of a process pass through the locale of this very test.
    Path script = Files.writeString(place.resolve("script"), "\"$1\" 'Köln 日本'");
    for (String locale : List.of("C", "POSIX", "de_DE.ISO-8859-1", "xx_XX.UTF-8", "C.UTF-8")) {
      Outcome outcome =
          start(place, Map.of("LC_ALL", locale), "sh", script.toString(), LAUNCHER.toString());

      assertThat(outcome.err()).as(locale).startsWith("parlance: There is no command 'Köln 日本'.\n");
    }
  }

  @Test
  void the_place_may_have_spaces_and_be_reached_through_links(@TempDir Path place)
      throws Exception {
    Path copy = copyOfTheDistribution(place.resolve("a place with $paces"));
    Path near = Files.createSymbolicLink(place.resolve("near"), Path.of("a place with $paces/bin"));
    Path far = Files.createSymbolicLink(place.resolve("p"), Path.of("near/parlance"));
    Path farther = Files.createSymbolicLink(place.resolve("far away"), far);

    for (Path start : List.of(copy, near.resolve("parlance"), far, farther)) {
      Outcome outcome = start(place, Map.of(), start.toString(), "--version");
      assertThat(outcome.exit()).as("%s: %s", start, outcome.err()).isZero();
      assertThat(outcome.err()).isEmpty();
      assertThat(outcome.out()).startsWith("parlance ");
    }
    assertThat(start(place, Map.of(), "sh", "-c", "cd near && ./parlance help").exit()).isZero();
    assertThat(start(place, Map.of(), "sh", "-c", "cd near && sh parlance help").exit()).isZero();
  }

  @Test
  void an_archive_of_classes_that_is_empty_or_foreign_does_no_harm(@TempDir Path place)
      throws Exception {
    Path copy = copyOfTheDistribution(place.resolve("dist"));
    Path archive = place.resolve("dist/lib/parlance.jsa");
    for (String content : List.of("", "no archive at all\n")) {
      Files.deleteIfExists(archive);
      Files.writeString(archive, content);
      Outcome outcome = start(place, Map.of(), copy.toString(), "--version");
      assertThat(outcome.exit()).isZero();
      assertThat(outcome.out()).startsWith("parlance ");
      assertThat(outcome.err()).isEmpty();
    }
  }

  @Test
  void another_place_gets_an_archive_of_its_own_which_half_gone_does_no_harm(@TempDir Path place)
      throws Exception {
    String copy = copyOfTheDistribution(place.resolve("dist")).toString();
    Path cache = place.resolve("cache");
    Map<String, String> environment = Map.of("XDG_CACHE_HOME", cache.toString());
    Outcome first = start(place, environment, copy, "--version");
    Optional<Path> archive;
    do {
      // The archive is made while nobody waits, so nothing says when it is there.
      assertThat(start(place, environment, copy, "--version")).isEqualTo(first);
      archive = archiveIn(cache);
    } while (archive.isEmpty());

    assertThat(start(place, environment, copy, "--version")).isEqualTo(first);
    assertThat(archive.get().toFile().setWritable(true)).isTrue();
    long half = Files.size(archive.get()) / 2;
    try (FileChannel truncated = FileChannel.open(archive.get(), StandardOpenOption.WRITE)) {
      truncated.truncate(half);
    }
    assertThat(start(place, environment, copy, "--version")).isEqualTo(first);
    assertThat(first.exit()).isZero();
    assertThat(first.err()).isEmpty();
    // The launcher mends what was truncated, in the background as well.
    waitForWhoStillWorksIn(place);
    assertThat(archive.get())
        .satisfies(mended -> assertThat(Files.size(mended)).isGreaterThan(half));
  }

  /** A directory cannot be taken away while archives are made in it. */
  private static void waitForWhoStillWorksIn(Path place) {
    ProcessHandle.allProcesses()
        .filter(process -> process.info().commandLine().orElse("").contains(place.toString()))
        .filter(process -> process.pid() != ProcessHandle.current().pid())
        .forEach(process -> process.onExit().join());
  }

  private static Optional<Path> archiveIn(Path cache) throws IOException {
    if (!Files.exists(cache)) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.find(cache, 99, (file, is) -> file.endsWith(ARCHIVE_FOR))) {
      return files.findFirst().map(found -> found.resolveSibling("parlance.jsa"));
    } catch (UncheckedIOException vanished) {
      return Optional.empty(); // the rehearsal tidies up meanwhile
    }
  }

  @Test
  void no_hook_sees_what_the_jvm_is_lent(@TempDir Path place) throws Exception {
    Path log = place.resolve("log");
    assertThat(start(place, Map.of(), LAUNCHER.toString(), "demo", log.toString()).exit()).isZero();
    Path hook = log.resolve(".git/hooks/pre-commit");
    Files.createDirectories(hook.resolveSibling(""));
    Files.writeString(hook, "#!/bin/sh\nenv >'%s'\n".formatted(place.resolve("seen")));
    assertThat(hook.toFile().setExecutable(true)).isTrue();

    Outcome filed =
        start(
            place,
            Map.of("OWN", "kept"),
            LAUNCHER.toString(),
            "new",
            "Write it down",
            "--repo",
            log.toString());

    assertThat(filed.exit()).as(filed.err()).isZero();
    assertThat(place.resolve("seen"))
        .content()
        .contains("OWN=kept")
        .doesNotContain("GLIBC_TUNABLES")
        .doesNotContain("PARLANCE_LENT");
  }

  @Test
  void a_reader_who_leaves_early_is_not_told_off(@TempDir Path place) throws Exception {
    Outcome outcome =
        start(place, Map.of(), "sh", "-c", "\"$0\" help | head -n 1", LAUNCHER.toString());

    assertThat(outcome.out().lines()).hasSize(1);
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  void a_missing_java_is_named(@TempDir Path place) throws Exception {
    Outcome outcome =
        start(place, Map.of("JAVA_HOME", "/nowhere"), LAUNCHER.toString(), "--version");

    assertThat(outcome.exit()).isEqualTo(5);
    assertThat(outcome.err()).startsWith("parlance: There is no Java at '/nowhere/bin/java'.\n");
  }

  @Test
  void an_old_java_is_refused_without_being_started(@TempDir Path place) throws Exception {
    oldJava(place.resolve("jdk"));
    oldJava(place.resolve("older"));
    String path = place.resolve("older/bin") + ":" + System.getenv("PATH");

    Outcome outcome =
        start(
            place,
            Map.of("JAVA_HOME", place + "/jdk", "PATH", path),
            LAUNCHER.toString(),
            "--version");

    assertThat(outcome.exit()).isEqualTo(5);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .contains("'%s/jdk/bin/java' is version 11.0.2.".formatted(place))
        .contains("\n          Install Java 17 or later");
  }

  @Test
  void an_old_java_home_gives_way_to_the_java_on_the_path(@TempDir Path place) throws Exception {
    oldJava(place.resolve("jdk"));
    Path java = Path.of(System.getProperty("java.home"), "bin");
    String path = java + ":" + System.getenv("PATH");

    Outcome outcome =
        start(
            place,
            Map.of("JAVA_HOME", place + "/jdk", "PATH", path),
            LAUNCHER.toString(),
            "--version");

    assertThat(outcome.exit()).as(outcome.err()).isZero();
    assertThat(outcome.out()).startsWith("parlance ").doesNotContain("started");
    assertThat(outcome.err()).isEmpty();
  }

  private static void oldJava(Path home) throws IOException {
    Files.createDirectories(home.resolve("bin"));
    Files.writeString(home.resolve("release"), "LIBC=\"gnu\"\nJAVA_VERSION=\"11.0.2\"\n");
    Path java = Files.writeString(home.resolve("bin/java"), "#!/bin/sh\necho started\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
  }

  @Test
  void an_archive_of_another_jar_or_place_is_passed_over(@TempDir Path place) throws Exception {
    Path copy = copyOfTheDistribution(place.resolve("dist"));
    Outcome whole = start(place, Map.of(), copy.toString(), "--version");

    // Moved as it was, with the archive and its label for the place where it was made.
    Files.move(place.resolve("dist"), place.resolve("moved"));
    Path lib = place.resolve("moved/lib");
    String moved = place.resolve("moved/bin/parlance").toString();
    assertThat(start(place, Map.of(), moved, "--version")).isEqualTo(whole);

    // Stale: made for a jar with another sum.
    Files.writeString(lib.resolve("SHA256SUMS"), "0".repeat(64) + "  parlance.jar\n");
    assertThat(start(place, Map.of(), moved, "--version")).isEqualTo(whole);

    // Older than the jar.
    Files.setLastModifiedTime(lib.resolve("parlance.jar"), FileTime.from(Instant.now()));
    assertThat(start(place, Map.of(), moved, "--version")).isEqualTo(whole);
    assertThat(whole.exit()).isZero();
    assertThat(whole.err()).isEmpty();
  }

  @Test
  void an_archive_that_lies_about_its_jar_is_refused_by_java_in_silence(@TempDir Path place)
      throws Exception {
    // The label is right, and the archive was made for a jar in another place: Java's own check.
    Path copy = copyOfTheDistribution(place.resolve("dist"));
    Path label = place.resolve("dist/lib/" + ARCHIVE_FOR);
    assumeTrue(Files.exists(label), "needs the archive of classes that the build makes");
    String there = LAUNCHER.resolve("../../lib").normalize().toString();
    String here = place.resolve("dist/lib").toRealPath().toString();
    Files.writeString(label, Files.readString(label).replace(there, here));
    FileTime afterTheJar = FileTime.from(Instant.now().plusSeconds(60));
    Files.setLastModifiedTime(label.resolveSibling("parlance.jsa"), afterTheJar);
    Files.setLastModifiedTime(label, afterTheJar);
    Outcome outcome = start(place, Map.of(), copy.toString(), "--version");

    assertThat(outcome.exit()).isZero();
    assertThat(outcome.out()).startsWith("parlance ");
    assertThat(outcome.err()).isEmpty();
  }

  private static Path copyOfTheDistribution(Path target) throws IOException {
    Path distribution = LAUNCHER.resolve("../..").normalize();
    try (Stream<Path> files = Files.walk(distribution)) {
      for (Path file : files.toList()) {
        Files.createDirectories(target.getParent());
        Files.copy(file, target.resolve(distribution.relativize(file).toString()));
      }
    }
    Path launcher = target.resolve("bin/parlance");
    assertThat(launcher.toFile().setExecutable(true)).isTrue();
    return launcher;
  }

  private static Outcome start(Path place, Map<String, String> environment, String... command)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile(place, "out", "");
    Path err = Files.createTempFile(place, "err", "");
    ProcessBuilder builder =
        new ProcessBuilder(new ArrayList<>(List.of(command)))
            .directory(place.toFile())
            .redirectInput(Path.of("/dev/null").toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
    builder.environment().put("XDG_CACHE_HOME", "/dev/null"); // what no archive can be kept in
    builder.environment().putAll(environment);
    int exit = builder.start().waitFor();
    return new Outcome(
        exit,
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }
}
