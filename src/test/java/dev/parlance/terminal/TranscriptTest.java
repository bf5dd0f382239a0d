package dev.parlance.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranscriptTest {

  private static final String PLAYED =
      """
      > Set-up goes through sh, with a clean git.
      > The clock stands still.

      # git init -q .
      # printf '# Title\\n\\nText' > a.txt
      # git add a.txt && git commit -q -m 'Add a'

      $ git log --format='%s by %an on %as'
      Add a by Ada Lovelace on 2026-11-20

      $ cat a.txt
      \\# Title

      Text
      [no line feed at the end]

      $ echo "$PWD/a" ; echo '\\' ; echo '[exit 3]'; echo talk >&2; exit 4
      DIR/a
      \\\\
      \\[exit 3]
      ! talk
      [exit 4]

      $ parlance help hlep
      ! parlance: There is no command 'hlep' to explain.
      !           Did you mean 'help'?
      [exit 2]
      """;

  @Test
  void what_is_printed_takes_the_place_of_what_was_written(@TempDir Path place) throws IOException {
    String steps = PLAYED.replaceAll("(?m)^[^>#$\\n].*\\n", "");

    assertThat(Transcript.of(steps).play(new Stage(place))).isEqualTo(PLAYED);
  }

  @Test
  void a_setup_that_fails_fails_the_scenario(@TempDir Path place) {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> Transcript.of("# echo so; false\n").play(new Stage(place)))
        .withMessageContaining("echo so; false");
  }
}
