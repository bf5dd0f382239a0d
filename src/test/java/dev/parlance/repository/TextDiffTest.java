package dev.parlance.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextDiffTest {

  @Test
  void it_is_one_that_git_applies(@TempDir Path folder) {
    long seed = 20261120;
    Random random = new Random(seed);
    TempGit git = TempGit.withCommit(folder);
    for (int i = 0; i < 20; i++) {
      String before = text(random);
      String after = text(random);
      git.write("a.md", before);
      git.write("a.diff", "--- a/a.md\n+++ b/a.md\n" + joined(TextDiff.lines(before, after)));
      if (!before.equals(after)) {
        git.run("apply", "--unidiff-zero", "a.diff");
      }
      assertThat(git.text("a.md")).as("seed %d, text %d", seed, i).isEqualTo(after);
    }
  }

  @Test
  void a_last_line_without_an_end_is_told_apart() {
    assertThat(TextDiff.lines("a\n", "a"))
        .containsExactly("@@ -1 +1 @@", "-a", "+a", "\\ No newline at end of file");
  }

  @Test
  void how_lines_end_is_not_compared() {
    assertThat(TextDiff.lines("a\r\nb\r\n", "a\nb\n")).isEmpty();
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder("begin\n");
    for (int i = 0; i < 30; i++) {
      text.append("line ").append(random.nextInt(12)).append('\n');
    }
    return text.append(random.nextBoolean() ? "" : "no line feed").toString();
  }

  private static String joined(List<String> lines) {
    return String.join("\n", lines) + "\n";
  }
}
