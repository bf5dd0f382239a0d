package dev.parlance.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.parlance.Surroundings;
import dev.parlance.Unprintable;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileLogTest {

  private static final List<String> CALLS =
      List.of(
          "list",
          "list --csv",
          "list --json",
          "search x",
          "search x --json",
          "show 7",
          "show 7 --raw",
          "show 7 --json",
          "history 7",
          "history 7 --json",
          "graph",
          "graph --format dot",
          "graph --json",
          "index --check",
          "check",
          "check --json",
          "check --github",
          "check --sarif",
          "check --base HEAD --merge-with HEAD");

  private static final String HOSTILE =
      "x\033]0;pwn\007\033[2J\u009b1m\u202e\u2066\u200b\u2028\u0085"
          + "\t\b\u007f\ufeff=\"];|#`*[<>\\é日";

  @Test
  void no_title_status_or_file_name_reaches_the_screen_as_a_command(@TempDir Path place)
      throws IOException {
    assumeThat(Charset.defaultCharset().name()).as("file names in UTF-8").isEqualTo("UTF-8");
    long seed = 20L;
    Random random = new Random(seed);
    Stage stage = new Stage(place);
    stage.prepare("git init -q -b main && mkdir adr");
    Path log = place.resolve("work/adr");
    for (int round = 0; round < 30; round++) {
      String name = words(random).replace("/", "");
      Files.writeString(log.resolve("0007-" + name + ".md"), record(random));
      Files.writeString(log.resolve(round + name + ".md"), record(random));
    }
    Files.write(log.resolve("0008-bad\033.md"), new byte[] {(byte) 0xFF, 0x1B});
    stage.prepare(
        "git add adr && git -c user.name=x -c user.email=x@y commit -q -m \"$(printf"
            + " 'a\\033[2Jb')\"");
    for (String call : CALLS) {
      Screen screen = new Screen();
      int exit =
          Parlance.run(List.of(call.split(" ", -1)), () -> surroundings(place), screen.terminal());
      assertThat(exit).as("%s: %s", call, screen.err()).isIn(0, 1);
      assertThat(strange(screen.both())).as("seed %d, %s", seed, call).isEmpty();
      assertThat(screen.both()).as(call).isNotEmpty();
    }
  }

  private static Surroundings surroundings(Path place) {
    return new Surroundings(
        place.resolve("work"),
        Map.of("TERM", "xterm", "HOME", place.toString(), "GIT_CONFIG_NOSYSTEM", "1"),
        Clock.systemUTC());
  }

  private static String record(Random random) {
    return "---\nstatus: %s\ntags: [%s]\n---\n\n# %s\n\n## Status\n\n%s [1. %s](0007-x.md)\n\n> %s\n"
        .formatted(
            words(random),
            words(random),
            words(random),
            "Supersedes",
            words(random),
            words(random));
  }

  private static String words(Random random) {
    StringBuilder words = new StringBuilder("x");
    for (int i = random.nextInt(10); i >= 0; i--) {
      words.append(HOSTILE.charAt(random.nextInt(HOSTILE.length())));
    }
    return words.toString();
  }

  /** Our own inks and the line ends of CSV aside. */
  private static String strange(String printed) {
    return printed
        .replaceAll("\033\\[(0|1|2|31|32|33)m", "")
        .replace("\r\n", "\n")
        .codePoints()
        .filter(point -> point != '\n' && point != '\t')
        .filter(Unprintable::is)
        .mapToObj(Integer::toHexString)
        .collect(Collectors.joining(" "));
  }
}
