package dev.parlance.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import dev.parlance.Surroundings;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OneShotRunnerTest {

  private final Screen screen = new Screen();

  @Test
  void the_result_goes_to_stdout_and_the_talk_to_stderr() {
    int exit =
        screen.run(
            Told.to(
                (words, console) -> {
                  console.say("Reading.");
                  console.result("7");
                  console.warn("Two files\nare odd.");
                  return ExitCode.FINDINGS;
                }),
            "work");

    assertThat(exit).isEqualTo(1);
    assertThat(screen.out()).isEqualTo("7\n");
    assertThat(screen.err())
        .isEqualTo("Reading.\nparlance: warning: Two files\n          are odd.\n");
  }

  @ParameterizedTest
  @EnumSource(ExitCode.class)
  void the_exit_code_is_that_of_the_problem(ExitCode code) {
    Told verb =
        Told.to(
            (words, console) -> {
              throw new Problem(code, "There is no record 12.", "List them: parlance list");
            });

    assertThat(screen.run(verb, "work")).isEqualTo(code.number());
    assertThat(screen.out()).isEmpty();
    assertThat(screen.err())
        .isEqualTo("parlance: There is no record 12.\n          List them: parlance list\n");
  }

  @Test
  void a_problem_is_found_in_whatever_wraps_it() {
    Told verb =
        Told.to(
            (words, console) -> {
              throw new IllegalStateException(
                  "wrapped", new Problem(ExitCode.REFUSED, "No.", "Do this."));
            });

    assertThat(screen.run(verb, "work")).isEqualTo(4);
    assertThat(screen.err()).isEqualTo("parlance: No.\n          Do this.\n");
  }

  @Test
  void any_other_exception_is_a_bug_and_shows_its_trace_only_when_asked() {
    Told verb =
        Told.to(
            (words, console) -> {
              throw new IllegalStateException("half made");
            });

    assertThat(screen.run(verb, "work")).isEqualTo(70);
    assertThat(screen.err())
        .contains("This is a bug in Parlance: java.lang.IllegalStateException: half made.")
        .contains("--debug")
        .doesNotContain("\tat ");
    assertThat(screen.run(verb, "work", "--debug")).isEqualTo(70);
    assertThat(screen.err()).contains("\tat dev.parlance.terminal.");
    assertThat(screen.out()).isEmpty();
  }

  @Test
  void an_error_of_the_jvm_is_a_bug_too() {
    Told verb =
        Told.to(
            (words, console) -> {
              throw new StackOverflowError();
            });

    assertThat(screen.run(verb, "work")).isEqualTo(70);
  }

  @Test
  void details_are_said_only_when_asked_for() {
    Told verb =
        Told.to(
            (words, console) -> {
              console.detail(() -> "Three files read.");
              return ExitCode.DONE;
            });

    assertThat(screen.run(verb, "work")).isZero();
    assertThat(screen.err()).isEmpty();
    assertThat(screen.run(verb, "--verbose", "work")).isZero();
    assertThat(screen.err()).isEqualTo("Three files read.\n");
  }

  @Test
  void a_reader_who_has_left_ends_nothing() {
    assertThat(printingTo("Broken pipe")).isZero();
    assertThat(screen.err()).isEmpty();
  }

  @Test
  void a_result_that_cannot_be_written_is_not_a_success() {
    assertThat(printingTo("No space left on device")).isEqualTo(5);
    assertThat(screen.err())
        .startsWith("parlance: The result could not be written: No space left on device.\n");
  }

  @Test
  void without_a_command_and_without_a_terminal_it_is_a_usage_error() {
    assertThat(parlance(Map.of())).isEqualTo(2);
    assertThat(screen.err()).startsWith("parlance: No command is given");
  }

  @Test
  void a_clock_that_cannot_be_read_is_a_usage_error() {
    assertThat(parlance(Map.of("PARLANCE_NOW", "noon"), "help")).isEqualTo(2);
    assertThat(screen.err())
        .startsWith("parlance: The environment variable PARLANCE_NOW is 'noon'");
  }

  private int parlance(Map<String, String> environment, String... words) {
    return Parlance.run(
        List.of(words),
        () -> Surroundings.of(Path.of(""), environment, Clock.systemUTC()),
        screen.pipe());
  }

  private int printingTo(String failure) {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(failure);
          }
        };
    Told verb =
        Told.to(
            (words, console) -> {
              console.result("7\n".repeat(100_000));
              return ExitCode.DONE;
            });
    return new OneShotRunner(Commands.withHelp(List.of(verb)), Console.plain(screen.pipeTo(broken)))
        .run(List.of("work"));
  }
}
