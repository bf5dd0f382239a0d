package dev.parlance.repository;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A process that files records and is killed with all its children at a random moment, again and
 * again. All of it: {@code mvn test -Dtest=KillStormTest -Dscale=full}.
 */
class KillStormTest {

  private static final long SEED = 20261121;
  private static final int LATEST = 1200;

  private final Path folder;

  KillStormTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @ValueSource(strings = {"JGit", "git"})
  void nothing_acknowledged_is_lost_and_nothing_is_left_half_done(String engine) throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/setsid")), "setsid is not installed");
    TempGit git = DirtyTree.in(folder);
    TempGit tested = engine.equals("git") ? git.preferringGit() : git;
    String status = git.status();
    Random random = new Random(SEED);
    List<String> acknowledged = new ArrayList<>();
    List<String> said = new ArrayList<>();
    int kills = Scale.of(20, 200);
    for (int i = 0; i < kills; i++) {
      acknowledged.addAll(killed(tested, random.nextInt(LATEST)));
      new CommitProtocol(tested.tree(), Patience.USUAL, said::add, step -> {}).recover();

      assertThat(git.status()).as("seed %d, kill %d: %s", SEED, i, said).isEqualTo(status);
      assertThat(remains(git)).as("seed %d, kill %d: %s", SEED, i, said).isEmpty();
      git.assertSound();
    }

    Set<String> commits = new HashSet<>(git.run("rev-list", "HEAD").lines().toList());
    assertThat(commits).containsAll(acknowledged);
    List<String> changes =
        git.run("log", "--format=", "--name-status", "--grep=^adr:").lines().toList();
    assertThat(changes).hasSize(commits.size() - 1).allMatch(line -> line.startsWith("A\tadr/"));
    assertThat(changes.stream().map(line -> line.substring(0, 10))).doesNotHaveDuplicates();
    assertThat(git.run("ls-tree", "--name-only", "HEAD", "adr/").lines())
        .hasSize(changes.size() + 1);
    System.getLogger("storm")
        .log(
            System.Logger.Level.INFO,
            "{0}: {1} kills, {2} acknowledged, {3} cut short",
            engine,
            kills,
            acknowledged.size(),
            said.size());
  }

  /** The commits that the process has acknowledged before it was killed. */
  private static List<String> killed(TempGit git, int after) throws Exception {
    Process process =
        Scale.start(git, List.of("/usr/bin/setsid"), Storming.class, git.directory().toString());
    BufferedReader lines = process.inputReader(UTF_8);
    assertThat(lines.readLine()).isEqualTo("ready");
    boolean over = process.waitFor(after, MILLISECONDS);
    kill(process.pid());
    List<String> said = lines.lines().toList();
    assertThat(over).as(String.join("\n", said)).isFalse();
    process.waitFor();
    return said.stream().filter(line -> line.matches("[0-9a-f]{40}")).toList();
  }

  private static void kill(long group) throws IOException, InterruptedException {
    Process kill = new ProcessBuilder("sh", "-c", "kill -9 -" + group).inheritIO().start();
    assertThat(kill.waitFor()).isZero();
  }

  private static List<String> remains(TempGit git) {
    return git.leftovers().stream()
        .filter(path -> !path.equals("git/parlance") && !path.startsWith("git/parlance/recovered"))
        .toList();
  }
}
