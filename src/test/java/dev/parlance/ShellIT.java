package dev.parlance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The packaged shell on a real pseudo-terminal. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ShellIT {

  private static final Path LAUNCHER = Path.of(System.getProperty("parlance")).toAbsolutePath();

  @BeforeAll
  static void needs_a_pseudo_terminal() throws Exception {
    assumeTrue(Pty.isThere(), "needs the script of util-linux for a pseudo-terminal");
  }

  @Test
  void commands_run_at_a_prompt_until_ctrl_d(@TempDir Path place, @TempDir Path home)
      throws Exception {
    try (Pty pty = start(place, home)) {
      pty.waitFor("parlance> ");
      pty.type("hel\thlep\r");
      pty.waitFor("Did you mean 'help'?");
      pty.waitFor("parlance> ");
      pty.type("never");
      pty.waitFor("never");
      pty.type("\003");
      pty.waitFor("parlance> ");
      pty.type("parlance version\r");
      pty.waitFor("Java ");
      pty.waitFor("parlance> ");
      pty.type("\004");
      assertThat(pty.end()).isZero();
      assertThat(pty.screen()).doesNotContain("Exception").doesNotContain("WARNING");
    }
    assertThat(place).isEmptyDirectory();
  }

  @Test
  void what_was_typed_is_remembered_in_the_users_own_directory(
      @TempDir Path place, @TempDir Path home) throws Exception {
    try (Pty pty = start(place, home)) {
      pty.waitFor("parlance> ");
      pty.type("version\r");
      pty.waitFor("parlance> ");
      pty.type("quit\r");
      assertThat(pty.end()).isZero();
    }
    assertThat(Files.readString(home.resolve(".local/state/parlance/history"))).contains("version");
    try (Pty pty = start(place, home)) {
      pty.waitFor("parlance> ");
      pty.type("\020\020\r"); // twice back: quit, version
      pty.waitFor("Java ");
      pty.waitFor("parlance> ");
      pty.type("\004");
      assertThat(pty.end()).isZero();
    }
    assertThat(place).isEmptyDirectory();
  }

  private static Pty start(Path place, Path home) throws Exception {
    return Pty.start(
        place,
        Map.of("HOME", home.toString()),
        "stty cols 80 rows 24; exec '%s'".formatted(LAUNCHER));
  }
}
