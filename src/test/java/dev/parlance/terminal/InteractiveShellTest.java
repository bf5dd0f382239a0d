package dev.parlance.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import dev.parlance.Remembered;
import dev.parlance.Surroundings;
import dev.parlance.guide.Guides;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
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

  private final CountDownLatch counted = new CountDownLatch(1);

  private final Told count =
      new Told(
          Usage.of("count", Group.READ, "Counts until it is stopped."),
          (words, console) -> {
            try (Waiting waiting = console.waiting("counted")) {
              while (true) {
                waiting.step();
                counted.countDown();
              }
            }
          });

  private final Screen screen = new Screen();
  private final PipedInputStream keyboard = new PipedInputStream(4096);
  private final PipedOutputStream hands;
  private final Display display = new Display();

  InteractiveShellTest() throws IOException {
    hands = new PipedOutputStream(keyboard);
  }

  @Test
  void lines_that_were_pasted_together_run_one_by_one() throws IOException {
    assertThat(type("\033[200~echo a\necho 'b\nc'\n\nfail\necho d\n\033[201~\rquit\r")).isZero();
    assertThat(screen.out()).isEqualTo("a\nb\nc\nd\n");
    assertThat(screen.err()).contains("> echo 'b\nc'\n", "> fail\nparlance: No.\n", "> echo d\n");
  }

  @Test
  void the_same_commands_run_one_after_the_other() throws IOException {
    assertThat(type("echo 'a  b' \"c!\" d\\ e\r\r  \recho f\rquit\r")).isZero();
    assertThat(screen.out()).isEqualTo("a  b|c!|d e\nf\n");
    assertThat(screen.err())
        .isEqualTo("Parlance: help lists the commands, Tab completes, exit leaves.\n");
  }

  @Test
  void a_failure_is_shown_as_in_one_shot_mode_and_ends_nothing() throws IOException {
    type("fail\rehco x\recho --bogus\recho done\rexit\r");

    assertThat(screen.out()).isEqualTo("done\n");
    assertThat(screen.err())
        .isEqualTo(
            """
            Parlance: help lists the commands, Tab completes, exit leaves.
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
  void ctrl_c_drops_the_line_and_ctrl_d_leaves() throws Exception {
    CompletableFuture<Integer> exit = CompletableFuture.supplyAsync(this::run);
    display.waitFor("parlance> "); // from here on somebody listens to Ctrl-C
    press("echo dropped");
    display.waitFor("echo dropped");
    press("\003");
    display.waitFor("parlance> ");
    press("echo kept\r\004echo never\r");

    assertThat(exit.get()).isZero();
    assertThat(screen.out()).isEqualTo("kept\n");
  }

  @Test
  void ctrl_c_stops_long_work_between_two_steps_and_the_shell_goes_on() throws Exception {
    CompletableFuture<Integer> exit = CompletableFuture.supplyAsync(this::run);
    display.waitFor("parlance> ");
    press("\033[200~count\necho never\n\033[201~\r");
    counted.await();
    press("\003");
    display.waitFor("parlance> ");
    press("echo on\rquit\r");

    assertThat(exit.get()).isZero();
    assertThat(screen.out()).isEqualTo("on\n");
    assertThat(screen.err())
        .contains("Ctrl-C again leaves", "parlance: The command was cancelled.\n");
  }

  @Test
  void tab_completes_commands_options_and_values() throws IOException {
    type("ec\tx --form\tsar\t\rquit\r");

    assertThat(screen.out()).isEqualTo("xsarif\n");
  }

  private int type(String keys) throws IOException {
    press(keys);
    return run();
  }

  private void press(String keys) throws IOException {
    hands.write(keys.getBytes(StandardCharsets.UTF_8));
    hands.flush();
  }

  private int run() {
    try (ExternalTerminal terminal =
        new ExternalTerminal("test", "xterm", keyboard, display, StandardCharsets.UTF_8)) {
      terminal.setSize(Size.of(100, 30));
      Commands commands = Commands.withHelp(List.of(ECHO, FAIL, count));
      return new InteractiveShell(commands, Console.plain(screen.pipe()), place()).run(terminal);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Nowhere: no repository, no home. */
  private static Place place() {
    Surroundings nowhere = new Surroundings(Path.of("/"), Map.of(), Clock.systemUTC());
    GuideFiles files = new GuideFiles(nowhere);
    return new Place(nowhere, new GuideInForce(nowhere, files, new Remembered<>(Guides::shipped)));
  }

  /** What stands on the screen, and patience until something does. */
  private static final class Display extends ByteArrayOutputStream {

    private int seen;

    /** Until the text appears after what was waited for before. */
    synchronized void waitFor(String text) throws InterruptedException {
      while (toString(StandardCharsets.US_ASCII).indexOf(text, seen) < 0) {
        wait();
      }
      seen = toString(StandardCharsets.US_ASCII).indexOf(text, seen) + text.length();
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) {
      super.write(bytes, from, length);
      notifyAll();
    }

    @Override
    public synchronized void write(int b) {
      super.write(b);
      notifyAll();
    }
  }
}
