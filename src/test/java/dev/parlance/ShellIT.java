package dev.parlance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The packaged shell on a real pseudo-terminal, which the script of util-linux provides. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ShellIT {

  private static final Path LAUNCHER = Path.of(System.getProperty("parlance")).toAbsolutePath();

  private final StringBuilder screen = new StringBuilder();
  private int seen;

  @Test
  void commands_run_at_a_prompt_until_ctrl_d(@TempDir Path place) throws Exception {
    assumeTrue(scriptIsThere(), "needs the script of util-linux for a pseudo-terminal");
    ProcessBuilder builder =
        new ProcessBuilder(
                "script", "-qec", "stty cols 80 rows 24; exec '" + LAUNCHER + "'", "/dev/null")
            .directory(place.toFile());
    builder.environment().put("TERM", "xterm");
    Process process = builder.start();
    try {
      work(process);
      assertThat(process.waitFor()).isZero();
    } finally {
      process.destroy();
    }
    assertThat(screen).doesNotContain("Exception").doesNotContain("WARNING");
    assertThat(place).isEmptyDirectory();
  }

  private void work(Process process) throws IOException {
    waitFor(process, "parlance> ");
    type(process, "hel\thlep\r");
    waitFor(process, "Did you mean 'help'?");
    waitFor(process, "parlance> ");
    type(process, "never");
    waitFor(process, "never");
    type(process, "\003");
    waitFor(process, "parlance> ");
    type(process, "version\r");
    waitFor(process, "Java ");
    waitFor(process, "parlance> ");
    type(process, "\004");
  }

  /** Reads on until the text appears after what was waited for before. */
  private void waitFor(Process process, String text) throws IOException {
    InputStream output = process.getInputStream();
    while (screen.indexOf(text, seen) < 0) {
      int next = output.read();
      assertThat(next).as("'%s' on the screen:%n%s", text, screen).isNotNegative();
      screen.append((char) next);
    }
    seen = screen.indexOf(text, seen) + text.length();
  }

  private static void type(Process process, String keys) throws IOException {
    process.getOutputStream().write(keys.getBytes(StandardCharsets.US_ASCII));
    process.getOutputStream().flush();
  }

  private static boolean scriptIsThere() throws InterruptedException {
    try {
      Process process = new ProcessBuilder("script", "--version").start();
      String version = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor() == 0 && version.contains("util-linux");
    } catch (IOException e) {
      return false;
    }
  }
}
