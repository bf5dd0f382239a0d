package dev.parlance.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jline.terminal.Size;
import org.jline.terminal.impl.ExternalTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class InteractiveShellTest {

  private static final Told ECHO =
      new Told(
          Usage.of("echo", Group.READ, "Prints its words.")
              .with(Argument.any("WORD", "What to print."))
              .with(Option.oneOf("format", List.of("text", "sarif"), "How.")),
          (words, console) -> {
            console.result(
                String.join("|", words.values("WORD")) + words.option("format").orElse(""));
            return ExitCode.FINDINGS;
          });

  private static final Told FAIL =
      new Told(
          Usage.of("fail", Group.READ, "Fails."),
          (words, console) -> {
            throw new Problem(ExitCode.REFUSED, "No.", "Do this.");
          });

  private final Screen screen = new Screen();
  private final ByteArrayOutputStream display = new ByteArrayOutputStream();

  @Test
  void the_same_commands_run_one_after_the_other() throws IOException {
    assertThat(type("echo 'a  b' \"c!\" d\\ e\r\r  \recho f\rquit\r")).isZero();
    assertThat(screen.out()).isEqualTo("a  b|c!|d e\nf\n");
    assertThat(screen.err()).isEmpty();
  }

  @Test
  void a_failure_is_shown_as_in_one_shot_mode_and_ends_nothing() throws IOException {
    type("fail\rehco x\recho --bogus\recho done\rexit\r");

    assertThat(screen.out()).isEqualTo("done\n");
    assertThat(screen.err())
        .isEqualTo(
            """
            parlance: No.
                      Do this.
            parlance: There is no command 'ehco'.
                      Did you mean 'echo'?
            parlance: 'echo' has no option '--bogus'.
                      Use one of: --format, --repo, --no-color, --verbose, --debug, --help, --version.
            """);
    assertThat(display.toString(StandardCharsets.UTF_8)).doesNotContain("Error while");
  }

  @Test
  void ctrl_c_drops_the_line_and_ctrl_d_leaves() throws IOException {
    type("echo dropped\003echo kept\r\004echo never\r");

    assertThat(screen.out()).isEqualTo("kept\n");
  }

  @Test
  void tab_completes_commands_options_and_values() throws IOException {
    type("ec\tx --form\tsar\t\rquit\r");

    assertThat(screen.out()).isEqualTo("xsarif\n");
  }

  private int type(String keys) throws IOException {
    PipedOutputStream hands = new PipedOutputStream();
    PipedInputStream input = new PipedInputStream(hands, 4096);
    hands.write(keys.getBytes(StandardCharsets.UTF_8));
    try (ExternalTerminal terminal =
        new ExternalTerminal("test", "xterm", input, display, StandardCharsets.UTF_8)) {
      terminal.setSize(Size.of(100, 30));
      Commands commands = Commands.withHelp(List.of(ECHO, FAIL));
      return new InteractiveShell(commands, Console.plain(screen.pipe()), () -> "parlance> ")
          .run(terminal);
    }
  }
}
