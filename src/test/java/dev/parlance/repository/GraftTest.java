package dev.parlance.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraftTest {

  private static final long SEED = 20261120;

  @Test
  void what_git_merges_is_merged_alike(@TempDir Path folder) {
    TempGit git = TempGit.withCommit(folder);
    Random random = new Random(SEED);
    int merged = 0;
    for (int i = 0; i < 60; i++) {
      String from = text(random);
      String to = edited(from, "new", random);
      String edited = edited(from, "own", random);
      git.write("from", from);
      git.write("to", to);
      git.write("edited", edited);
      TempGit.Outcome outcome = git.attempt("merge-file", "-p", "--diff3", "edited", "from", "to");
      if (outcome.code() == 0) {
        merged++;
        assertThat(Graft.of(from, to, edited))
            .as("seed %d, text %d", SEED, i)
            .isEqualTo(new Graft(outcome.out(), List.of()));
      }
    }
    assertThat(merged).isGreaterThan(10);
  }

  @Test
  void nothing_that_somebody_wrote_is_lost() {
    Random random = new Random(SEED);
    for (int i = 0; i < 500; i++) {
      String from = text(random);
      String to = edited(from, "new", random);
      String edited = edited(from, "own", random);
      Graft graft = Graft.of(from, to, edited);
      assertThat(Graft.of(from, to, from).text()).as("seed %d, text %d", SEED, i).isEqualTo(to);
      assertThat(Graft.of(from, from, edited).text()).isEqualTo(edited);
      if (graft.clashes().isEmpty()) {
        assertThat(graft.text().lines().filter(line -> line.startsWith("own")))
            .as("seed %d, text %d", SEED, i)
            .containsExactlyElementsOf(
                edited.lines().filter(line -> line.startsWith("own")).toList());
        assertThat(Graft.of(from, to, edited.replace("\n", "\r\n")).text())
            .isEqualTo(graft.text().replace("\n", "\r\n"));
      }
    }
  }

  @Test
  void a_line_that_both_have_changed_is_a_clash() {
    assertThat(Graft.of("a\nb\nc\n", "a\nB\nc\n", "x\na\nbb\nc\n").clashes()).containsExactly(3);
    assertThat(Graft.of("a\nb\nc\n", "a\nB\nc\n", "a\nB\nc\nd\n"))
        .isEqualTo(new Graft("a\nB\nc\nd\n", List.of()));
  }

  @Test
  void both_may_add_at_the_end_also_of_a_last_line_that_is_open() {
    assertThat(Graft.of("a\n", "a\nb\n", "a\nown")).isEqualTo(new Graft("a\nb\nown", List.of()));
    assertThat(Graft.of("a\nb\n", "a\nb\nc\n", "A\nb").text()).isEqualTo("A\nb\nc\n");
  }

  private static String text(Random random) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      lines.add("line " + random.nextInt(40));
    }
    return String.join("\n", lines) + "\n";
  }

  private static String edited(String text, String mark, Random random) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    for (int i = 0; i < 2; i++) {
      int at = random.nextInt(lines.size());
      switch (random.nextInt(3)) {
        case 0 -> lines.add(at, mark + random.nextInt());
        case 1 -> lines.set(at, mark + random.nextInt());
        default -> lines.remove(at);
      }
    }
    return String.join("\n", lines) + "\n";
  }
}
