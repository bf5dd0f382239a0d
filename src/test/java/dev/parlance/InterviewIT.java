package dev.parlance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A whole design review at a pseudo-terminal, with the packaged program and the real git. */
@Timeout(value = 300, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class InterviewIT {

  private static final Path LAUNCHER = Path.of(System.getProperty("parlance")).toAbsolutePath();
  private static final String UP = "\033[A";
  private static final String DOWN = "\033[B";

  /** What the screen shows, and what is answered then. */
  private static final List<Map.Entry<String, String>> REVIEW =
      List.of(
          Map.entry("Which components", "control-plane, ingest"),
          Map.entry("Where are the files of control-plane", "services/control-plane/**"),
          Map.entry("What does control-plane do", "A control plane that hands out leases."),
          Map.entry("What is this component, mostly?", "backend"),
          Map.entry("Which one constraint", "2"),
          Map.entry(
              "What is the service, mostly?", "control-plane @Grace Hopper # it decides who works"),
          Map.entry("Which language for control-plane", "rust"),
          Map.entry("Why Rust", "We know it; the guide does not know us."),
          Map.entry("How does the workload run", DOWN + DOWN + " " + DOWN + " "),
          Map.entry("What will the project deliver", UP + UP + UP + UP + UP),
          Map.entry("Where are the files of ingest", "services/ingest/**"),
          Map.entry("What does ingest do", ""),
          Map.entry("Enter takes: data (the repository has services/ingest/first.ipynb)", ""),
          Map.entry("Which one constraint", "none"),
          Map.entry("What are the team and the workflow centred on", "unknown"),
          Map.entry("Which language for ingest", "Python"),
          Map.entry("Why Python", "The statisticians leave in May."),
          Map.entry("Which data work is it", "1 2"),
          Map.entry("Is Python chosen for the language itself", "packages"),
          Map.entry("How does the workload run", "batch"),
          Map.entry("Can production control", "skip"),
          Map.entry("What are type hints used for", "documentation"),
          Map.entry("CPU parallelism", "none"),
          Map.entry("What will the project deliver", ""),
          Map.entry("Which parts need Python", "all"),
          Map.entry("most of the time go", "unknown"),
          Map.entry("Where do components meet", "control-plane -> ingest: gRPC"),
          Map.entry("Who decides", ""),
          Map.entry("looked at again", ""),
          Map.entry("Enter takes: Rust for control-plane, Python for ingest (made from", ""));

  /** Ctrl-C, Ctrl-D, and signals. */
  private static final List<String> ENDINGS = List.of("\003", "\004", "TERM", "HUP", "KILL");

  private final Map<String, String> environment = new HashMap<>();
  private Path place;
  private Path home;

  @BeforeAll
  static void needs_a_pseudo_terminal() throws Exception {
    assumeTrue(Pty.isThere(), "needs the script of util-linux for a pseudo-terminal");
  }

  @BeforeEach
  void a_repository(@TempDir Path folder) throws Exception {
    home = Files.createDirectory(folder.resolve("home"));
    environment.put("HOME", home.toString());
    environment.put("GIT_CONFIG_GLOBAL", "/dev/null");
    environment.put("GIT_CONFIG_NOSYSTEM", "1");
    environment.put("PARLANCE_NOW", "2026-11-20T09:30:00Z");
    for (String role : List.of("AUTHOR", "COMMITTER")) {
      environment.put("GIT_" + role + "_NAME", "Ada Lovelace");
      environment.put("GIT_" + role + "_EMAIL", "ada@example.org");
      environment.put("GIT_" + role + "_DATE", "2026-11-20T09:30:00Z");
    }
    place = repository(folder.resolve("repo"));
  }

  @Test
  void a_review_ends_in_the_record_that_its_answers_make() throws Exception {
    environment.put("GIT_EDITOR", "sed -i s/leases/the.leases/");
    try (Pty pty = start("decide --save-answers ../answers.yaml")) {
      for (Map.Entry<String, String> each : REVIEW) {
        pty.waitFor(each.getKey());
        beforeAnswering(pty, each.getKey());
        pty.answer(each.getValue());
      }
      pty.waitFor("Write it?");
      pty.answer("edit");
      pty.waitFor("hands out the.leases");
      pty.waitFor("record      0001, which is new");
      pty.waitFor("control-plane  Rust, by the team (the guide recommends Go)");
      pty.waitFor("Write it?");
      pty.answer("yes");
      assertThat(pty.end()).as(pty.screen()).isZero();
      assertThat(pty.screen()).doesNotContain("Exception");
    }
    String record = record(place);
    assertThat(record)
        .contains("by: Grace Hopper, at: ", "hands out the.leases", "We know it", "gRPC");
    assertThat(git(place, "status", "--porcelain")).isEmpty();
    assertThat(place.resolve(".git/parlance")).doesNotExist();

    Path other = repository(place.resolveSibling("other"));
    sh(other, "'" + LAUNCHER + "' decide --answers ../answers.yaml </dev/null");
    assertThat(record(other)).isEqualTo(record);
    assertThat(git(other, "rev-parse", "HEAD")).isEqualTo(git(place, "rev-parse", "HEAD"));
  }

  private static void beforeAnswering(Pty pty, String question) throws IOException {
    if (question.startsWith("What is this component")) {
      pty.answer("why");
      pty.waitFor("The guide starts with the workload");
      pty.answer("nonsense");
      pty.waitFor("There is no option 'nonsense'.");
    }
    if (question.startsWith("What is the service")) {
      pty.answer("what-if");
      pty.waitFor("plumbing            recommends Go");
      pty.answer("back");
      pty.waitFor("Enter takes: deployment (as before)");
      pty.answer("");
      pty.waitFor("What is the service, mostly?");
    }
  }

  /** All of them with {@code -Dscale=full}: each way to end at each question; else one way each. */
  static IntStream rotations() {
    return System.getProperty("scale", "usual").equals("full")
        ? IntStream.range(0, ENDINGS.size())
        : IntStream.of(new Random().nextInt(ENDINGS.size()));
  }

  @ParameterizedTest
  @MethodSource("rotations")
  void however_it_ends_at_whatever_question_it_goes_on_there(int rotation) throws Exception {
    String whole = interrupted(List.of());
    List<String> endings = new ArrayList<>(ENDINGS);
    Collections.rotate(endings, rotation);
    assertThat(interrupted(endings)).as("endings %s", endings).isEqualTo(whole);
  }

  /** The record of a review that was left at each question, in one of these ways in turn. */
  private String interrupted(List<String> endings) throws Exception {
    place = repository(place.resolveSibling("repo-" + System.nanoTime()));
    String command = "decide";
    int left = 0;
    for (int next = 0; next < REVIEW.size(); ) {
      try (Pty pty = start(command)) {
        boolean leaves = false;
        for (; next < REVIEW.size() && !leaves; next++) {
          Map.Entry<String, String> each = REVIEW.get(next);
          pty.waitFor(each.getKey());
          leaves = !endings.isEmpty() && left < next && next > 0;
          if (leaves) {
            left = next;
            pty.waitForPrompt();
            leave(pty, endings.get(next % endings.size()));
            next--;
          } else {
            pty.answer(each.getValue());
          }
        }
        if (!leaves) {
          pty.waitFor("Write it?");
          pty.answer("yes");
          assertThat(pty.end()).as(pty.screen()).isZero();
        }
      }
      command = "resume";
    }
    return record(place);
  }

  private void leave(Pty pty, String ending) throws Exception {
    if (ending.length() == 1) {
      pty.type(ending);
      assertThat(pty.end()).as(pty.screen()).isEqualTo(130);
      assertThat(pty.screen()).contains("Go on with: parlance resume");
    } else {
      sh(place, "kill -" + ending + " $(cat ../pid)");
      assertThat(pty.end()).as(pty.screen()).isGreaterThan(128);
    }
    assertThat(pty.screen()).doesNotContain("Exception").doesNotContain("\033[?25l");
    Path modes = place.resolveSibling("after");
    assertThat(modes).hasSameTextualContentAs(place.resolveSibling("before"));
    if (!ending.equals("KILL")) { // pasting is then set by the shell's own prompt
      assertThat(pty.screen().lastIndexOf("\033[?2004l"))
          .isGreaterThan(pty.screen().lastIndexOf("\033[?2004h"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"cols 40 rows 20", "cols 20 rows 5", "cols 400 rows 100"})
  void a_screen_of_any_size_and_one_that_changes_gives_the_same_record(String size)
      throws Exception {
    String whole = interrupted(List.of());
    place = repository(place.resolveSibling("repo-" + System.nanoTime()));
    try (Pty pty = start("decide")) {
      for (int next = 0; next < REVIEW.size(); next++) {
        pty.waitForPrompt();
        sh(place, "stty -F $(cat ../tty) " + (next % 2 == 0 ? size : "cols 80 rows 24"));
        pty.type(REVIEW.get(next).getValue() + "\r");
      }
      pty.waitForPrompt();
      pty.type("yes\r");
      assertThat(pty.end()).as(pty.screen()).isZero();
      assertThat(pty.screen()).doesNotContain("Exception");
    }
    assertThat(record(place)).isEqualTo(whole);
  }

  @Test
  void answers_with_a_gap_are_completed_by_asking() throws Exception {
    Files.writeString(
        place.resolve("../gap.yaml"),
        """
        title: 語言 für alle
        components:
          ingest:
            paths: [services/ingest/**]
            answers: {kind: backend, service-nature: control-plane}
        """);
    try (Pty pty = start("decide --answers ../gap.yaml")) {
      pty.waitFor("it is asked now");
      pty.waitFor("Which one constraint");
      pty.answer("deployment");
      pty.waitFor("Write it?");
      pty.answer(DOWN);
      assertThat(pty.end()).as(pty.screen()).isZero();
    }
    assertThat(record(place)).contains("main-constraint: deployment", "語言 für alle");
  }

  @Test
  void what_was_asked_of_a_review_is_kept_with_its_draft() throws Exception {
    Files.writeString(
        place.resolve("../old.yaml"),
        """
        components:
          ingest:
            answers: {kind: backend, service-nature: control-plane, main-constraint: deployment}
        """);
    sh(place, "'%s' decide --answers ../old.yaml </dev/null".formatted(LAUNCHER));
    sh(place, "'%s' accept 1 </dev/null".formatted(LAUNCHER));
    try (Pty pty = start("decide --supersedes 1 --save-answers ../kept.yaml ingest")) {
      pty.waitFor("Where are the files of ingest");
      pty.answer("");
      pty.waitFor("What does ingest do");
      pty.waitForPrompt();
      leave(pty, "\003");
    }
    List<String> rest =
        List.of("", "backend", "deployment", "control-plane", "", "skip", "skip", "", "", "Anew");
    try (Pty pty = start("resume")) {
      pty.waitFor("It was begun with --save-answers ");
      for (String each : rest) {
        pty.answer(each);
      }
      pty.waitFor("Write it?");
      pty.answer("yes");
      assertThat(pty.end()).as(pty.screen()).isZero();
    }
    sh(place, "'%s' accept 2 </dev/null".formatted(LAUNCHER));
    assertThat(git(place, "log", "-1", "--format=", "--name-only"))
        .contains("adr/0001-go-for-ingest.md", "adr/0002-anew.md");
    assertThat(place.resolveSibling("kept.yaml")).content().contains("title: Anew");
  }

  @Test
  void a_proposal_is_revised_by_going_through_its_answers_again() throws Exception {
    Files.writeString(
        place.resolve("../old.yaml"),
        """
        components:
          ingest:
            answers: {kind: backend, service-nature: control-plane, main-constraint: deployment}
        """);
    sh(place, "'%s' decide --answers ../old.yaml </dev/null".formatted(LAUNCHER));
    try (Pty pty = start("revise 1")) {
      pty.waitFor("Enter keeps what is recorded");
      pty.answer("services/ingest/**");
      pty.answer("Takes files in.");
      for (int next = 0; !pty.screen().contains("Write it?") && next < 20; next++) {
        pty.waitForPrompt();
        if (!pty.screen().contains("Write it?")) {
          pty.type("\r");
        }
      }
      assertThat(pty.screen()).contains("record      0001, version 2");
      pty.type("yes\r");
      assertThat(pty.end()).as(pty.screen()).isZero();
    }
    assertThat(git(place, "log", "-1", "--format=%B"))
        .contains("adr: revise 0001", "ADR-Version: 2", "Takes files in.");
  }

  @Test
  void a_draft_that_cannot_be_read_is_put_aside() throws Exception {
    Path drafts = Files.createDirectories(place.resolve(".git/parlance/drafts"));
    Files.write(drafts.resolve("ingest.yaml"), new byte[] {'a', ':', (byte) 0xff, '[', '\n'});
    try (Pty pty = start("resume")) {
      assertThat(pty.end()).isEqualTo(4);
      assertThat(pty.screen()).contains("It is put aside as").doesNotContain("at dev.parlance");
    }
    assertThat(drafts.resolve("ingest.bad")).exists();
    assertThat(drafts.resolve("ingest.yaml")).doesNotExist();
  }

  @Test
  void a_dumb_terminal_is_never_asked() throws Exception {
    environment.put("TERM", "dumb");
    try (Pty pty = start("decide")) {
      assertThat(pty.end()).isEqualTo(2);
      assertThat(pty.screen()).contains("TERM=dumb is not able to ask");
    }
  }

  private Pty start(String command) throws IOException {
    String line =
        "stty cols 80 rows 24; stty -g > ../before; tty > ../tty;"
            + " sh -c 'echo $$ > ../pid; exec \"%s\" %s'; code=$?; stty -g > ../after; exit $code";
    environment.put("LINE", line.formatted(LAUNCHER, command));
    // As a person has it: an interactive shell, which tidies up behind a program that was killed.
    return Pty.start(place, environment, "bash --norc --noprofile -ic \"$LINE\"");
  }

  private Path repository(Path folder) throws Exception {
    Files.createDirectories(folder.resolve("services/ingest"));
    Files.writeString(folder.resolve("services/ingest/first.ipynb"), "{}\n");
    Files.writeString(folder.resolve("services/ingest/Dockerfile"), "FROM scratch\n");
    git(folder, "init", "-q", "-b", "main");
    git(folder, "add", ".");
    git(folder, "commit", "-q", "-m", "base");
    return folder;
  }

  private static String record(Path repository) throws IOException {
    try (Stream<Path> files = Files.list(repository.resolve("adr"))) {
      return Files.readString(files.findFirst().orElseThrow());
    }
  }

  private String git(Path where, String... words) throws Exception {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(words));
    return run(where, command);
  }

  private void sh(Path where, String line) throws Exception {
    run(where, List.of("sh", "-c", line));
  }

  private String run(Path where, List<String> command) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(where.toFile()).redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as("%s: %s", command, out).isZero();
    return out;
  }
}
