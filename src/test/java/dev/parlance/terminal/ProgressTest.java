package dev.parlance.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private final Screen screen = new Screen();

  @Test
  void a_long_job_shows_on_a_terminal_how_far_it_is_and_leaves_nothing_behind() {
    run(screen.console(Map.of()), 200);
    assertThat(screen.err()).contains("\rreplaying 25 of 200", "\rreplaying 200 of 200");
    String last = screen.err().substring(screen.err().lastIndexOf("of 200") + "of 200".length());
    assertThat(last).isEqualTo("\r" + " ".repeat(38) + "\r");
    assertThat(screen.out()).isEmpty();
  }

  @Test
  void a_short_job_and_a_pipe_show_nothing() {
    run(screen.console(Map.of()), 100);
    run(Console.plain(screen.pipe()), 200);
    assertThat(screen.both()).isEmpty();
  }

  private static void run(Console console, int total) {
    try (Progress progress = new Progress(console, "replaying", total)) {
      for (int i = 0; i < total; i++) {
        progress.step();
      }
    }
  }
}
