package dev.parlance.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Histories that are walked through by JGit, and by git where they are large. */
class TrailsTest {

  private static final int FEW = 1;
  private static final int MANY = 10_000;

  private final TempGit git;
  private long now = 1_800_000_000;

  TrailsTest(@TempDir Path folder) {
    this.git = TempGit.init(folder);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 16, 19})
  void both_walkers_find_the_same(long seed) {
    Random random = new Random(seed);
    edit(random, 0);
    commit("first");
    for (int i = 1; i < 25; i++) {
      if (random.nextInt(4) == 0) {
        branch(random, i);
      } else {
        change(random, i);
      }
    }

    assertThat(trails(FEW)).as("seed %d", seed).isNotEmpty().isEqualTo(trails(MANY));
    assertThat(walker(FEW)).contains("JGit");
    assertThat(walker(MANY))
        .contains("because it walks the history of 10,000 records in less memory");
  }

  /** A branch and a merge; where both sides changed a record, one of them wins. */
  private void branch(Random random, int i) {
    git.run("checkout", "-q", "-b", "side" + i);
    change(random, 100 + i);
    git.run("checkout", "-q", "-");
    change(random, 200 + i);
    tick();
    git.attempt("merge", "-q", "-X", random.nextBoolean() ? "ours" : "theirs", "side" + i);
    if (!git.status().isEmpty()) {
      commit("merge " + i);
    }
  }

  private void change(Random random, int i) {
    List<Path> records = records();
    switch (random.nextInt(6)) {
      case 0 -> git.write("elsewhere-%d.txt".formatted(i), "not a record\n");
      case 1 -> move(records.get(random.nextInt(records.size())), "adr/%04d-moved.md".formatted(i));
      case 2 -> remove(records.get(random.nextInt(records.size())));
      case 3 -> git.write("adr/deeper/%04d-deep.md".formatted(i), text(i));
      default -> edit(random, i);
    }
    commit("change %d\n\nADR-Number: %04d\nADR-Status: proposed".formatted(i, i));
  }

  private void edit(Random random, int i) {
    List<Path> records = i == 0 ? List.of() : records();
    for (Path record : records) {
      if (random.nextInt(3) == 0) {
        String path = "adr/" + record.getFileName();
        git.write(path, git.text(path) + "More in step %d.\n".formatted(i));
      }
    }
    git.write("adr/%04d-record.md".formatted(i), text(i));
  }

  private static String text(int i) {
    return "# Record %d\n\n".formatted(i) + "It stays as %d has it.\n".formatted(i).repeat(30);
  }

  private void move(Path from, String to) {
    git.run("mv", "adr/" + from.getFileName(), to);
  }

  private void remove(Path record) {
    if (records().size() > 1) {
      git.run("rm", "-q", "adr/" + record.getFileName());
    }
  }

  private void commit(String message) {
    tick();
    git.run("add", "--all");
    git.run("commit", "-q", "--allow-empty", "-m", message);
  }

  /** Of two commits in one second, on two branches, either may come first. */
  private void tick() {
    now += 60;
    git.with("GIT_COMMITTER_DATE", "@%d +0000".formatted(now));
  }

  private List<Path> records() {
    try (Stream<Path> files = Files.list(git.directory().resolve("adr"))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private SortedMap<String, List<Trails.Version>> trails(int records) {
    Trails trails = of(records);
    SortedMap<String, List<Trails.Version>> all = new TreeMap<>();
    for (Path each : records()) {
      String path = "adr/" + each.getFileName();
      all.put(path, trails.of(path));
    }
    return all;
  }

  private String walker(int records) {
    return of(records).walker();
  }

  private Trails of(int records) {
    WorkTree tree = git.tree();
    return Trails.of(tree, RecordDirectory.named(tree, "adr", "test"), records);
  }
}
