package dev.parlance.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parlance.Pty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the pages show of a session at a terminal is what the packaged program shows there; {@code
 * -Dapprove} writes it into them. Above the block stands what is typed:
 *
 * <pre>
 * &lt;!-- session: parlance decide     (a line of shell, which begins one)
 * api                              (typed at the next prompt; &lt;Down&gt; and &lt;Up&gt; are keys)
 * --&gt;
 * &lt;!-- session goes on:             (in the same one, from the line that stood)
 * &lt;end&gt;                            (waits for the end, not for a prompt)
 * </pre>
 */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SessionIT {

  private static final Path LAUNCHER = Path.of(System.getProperty("parlance")).toAbsolutePath();
  private static final String BEGINS = "<!-- session: ";
  private static final String GOES_ON = "<!-- session goes on:";
  private static final String NOW = "2026-11-20T09:30:00Z";

  @BeforeAll
  static void needs_a_pseudo_terminal() throws Exception {
    assumeTrue(Pty.isThere(), "needs the script of util-linux for a pseudo-terminal");
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "src/docs/design-review.md"})
  void a_session_goes_as_the_page_shows_it(Path page, @TempDir Path folder) throws Exception {
    List<String> written = Files.readAllLines(page);
    List<String> happened = played(written, folder);
    assertThat(written).as("%s", page).anyMatch(line -> line.startsWith(BEGINS));
    if (Boolean.getBoolean("approve")) {
      Files.write(page, happened);
      return;
    }
    assertThat(happened).as("%s (mvn verify -Dapprove accepts it)", page).isEqualTo(written);
  }

  private static List<String> played(List<String> page, Path folder) throws Exception {
    List<String> happened = new ArrayList<>();
    try (Sessions sessions = new Sessions(folder)) {
      int next = 0;
      while (next < page.size()) {
        String line = page.get(next);
        if (!line.startsWith(BEGINS) && !line.startsWith(GOES_ON)) {
          happened.add(line);
          next++;
          continue;
        }
        int typed = next + 1;
        int block = page.subList(typed, page.size()).indexOf("-->") + typed + 2;
        int end = page.subList(block, page.size()).indexOf("```") + block;
        List<String> shown = page.subList(block, end);
        List<String> seen = sessions.play(line, page.subList(typed, block - 2));
        happened.addAll(page.subList(next, block));
        happened.addAll(Excerpt.fits(shown, seen) ? shown : seen);
        next = end;
      }
    }
    return happened;
  }

  /** The sessions of one page, each in a repository of its own. */
  private static final class Sessions implements AutoCloseable {

    private final Path folder;
    private final List<Playback> begun = new ArrayList<>();

    Sessions(Path folder) {
      this.folder = folder;
    }

    List<String> play(String first, List<String> typed) throws Exception {
      if (first.startsWith(BEGINS)) {
        Path place = Files.createDirectory(folder.resolve("shop-" + begun.size()));
        String line = first.substring(BEGINS.length());
        begun.add(
            new Playback(
                Pty.start(
                    place, environment(), "stty cols 80 rows 24; git init -q -b main; " + line)));
      }
      return begun.get(begun.size() - 1).type(typed);
    }

    private Map<String, String> environment() throws IOException {
      Map<String, String> environment = new HashMap<>();
      environment.put("HOME", folder.toString());
      environment.put("PATH", LAUNCHER.getParent() + ":" + System.getenv("PATH"));
      environment.put("GIT_CONFIG_GLOBAL", "/dev/null");
      environment.put("GIT_CONFIG_NOSYSTEM", "1");
      environment.put("PARLANCE_NOW", NOW);
      environment.put("NO_COLOR", "1");
      for (String role : List.of("AUTHOR", "COMMITTER")) {
        environment.put("GIT_" + role + "_NAME", "Ada Lovelace");
        environment.put("GIT_" + role + "_EMAIL", "ada@example.org");
        environment.put("GIT_" + role + "_DATE", NOW);
      }
      return environment;
    }

    @Override
    public void close() {
      begun.forEach(Playback::close);
    }
  }
}
