package dev.parlance.repository;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parlance.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConcurrencyTest {

  private static final int RECORDS = 10;

  private final Path folder;

  ConcurrencyTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void threads_that_file_at_once_get_numbers_of_their_own() throws Exception {
    TempGit git = TempGit.withCommit(folder);
    git.write("staged.txt", "staged\n");
    git.run("add", ".");
    Map<String, String> environment = Map.copyOf(git.environment());
    ExecutorService pool = Executors.newFixedThreadPool(8);
    List<Future<?>> writers = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      String name = "Thread " + i;
      writers.add(pool.submit(() -> Filing.file(git.directory(), environment, name, RECORDS)));
    }
    for (Future<?> writer : writers) {
      writer.get();
    }
    pool.shutdown();

    assertNothingLost(git, 8 * RECORDS);
  }

  @Test
  void processes_that_file_at_once_get_numbers_of_their_own() throws Exception {
    TempGit git = TempGit.withCommit(folder);
    git.write("staged.txt", "staged\n");
    git.run("add", ".");
    List<Process> writers = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      writers.add(
          start(git, Filing.class, git.directory().toString(), "Process " + i, "" + RECORDS));
    }
    for (Process writer : writers) {
      String said = new String(writer.getInputStream().readAllBytes(), UTF_8);
      assertThat(writer.waitFor()).as(said).isZero();
    }

    assertNothingLost(git, 4 * RECORDS);
  }

  @Test
  void a_user_who_commits_all_the_time_takes_no_record_out_and_none_in() throws Exception {
    TempGit git = TempGit.withCommit(folder);
    AtomicBoolean over = new AtomicBoolean();
    ExecutorService user = Executors.newSingleThreadExecutor();
    Future<Integer> commits =
        user.submit(
            () -> {
              int landed = 0;
              for (int i = 0; !over.get(); i++) {
                git.write("work.txt", "work " + i + "\n");
                git.attempt("add", "work.txt");
                landed += git.attempt("commit", "-q", "-m", "work").code() == 0 ? 1 : 0;
              }
              return landed;
            });
    Filing.file(git.directory(), Map.copyOf(git.environment()), "Record", 3 * RECORDS);
    over.set(true);
    int landed = commits.get();
    user.shutdown();

    assertThat(git.run("ls-tree", "HEAD", "adr/").lines()).hasSize(3 * RECORDS);
    assertThat(git.run("log", "--format=", "--name-only", "--diff-filter=D")).isEmpty();
    assertThat(git.run("log", "--format=", "--name-only", "--grep=^work$").lines())
        .hasSize(landed)
        .containsOnly("work.txt");
    git.assertSound();
  }

  @Test
  void the_one_who_holds_the_lock_is_named_and_his_death_frees_it() throws Exception {
    TempGit git = TempGit.withCommit(folder);
    Process holder = start(git, Holding.class, git.directory().resolve(".git").toString());
    assertThat(holder.inputReader(UTF_8).readLine()).isEqualTo("held");
    LogLock lock =
        new LogLock(
            git.directory().resolve(".git"),
            git.surroundings(),
            new Patience(2, Duration.ofMillis(1)),
            line -> {});

    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> lock.holding(() -> "done"))
        .withMessageContaining("process %d since 2026-11-21T10:00:00Z".formatted(holder.pid()));
    holder.destroyForcibly().waitFor();
    assertThat(lock.holding(() -> "done")).isEqualTo("done");
  }

  @Test
  void threads_of_one_process_wait_for_each_other() {
    TempGit git = TempGit.withCommit(folder);
    LogLock lock =
        new LogLock(
            git.directory().resolve(".git"),
            git.surroundings(),
            new Patience(2, Duration.ofMillis(1)),
            line -> {});

    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> lock.holding(() -> lock.holding(() -> "twice")))
        .withMessageContaining("another thread of this process");
    assertThat(lock.holding(() -> "done")).isEqualTo("done");
  }

  private static void assertNothingLost(TempGit git, int records) {
    List<String> added =
        git.run("log", "--diff-filter=A", "--name-only", "--format=", "--", "adr").lines().toList();
    assertThat(added).hasSize(records);
    assertThat(added.stream().map(path -> path.substring(0, 8)).distinct()).hasSize(records);
    assertThat(git.run("rev-list", "--count", "HEAD").strip()).isEqualTo("" + (records + 1));
    assertThat(git.run("ls-tree", "HEAD", "adr/").lines()).hasSize(records);
    assertThat(git.run("diff", "--name-only", "HEAD")).isEqualTo("staged.txt\n");
    assertThat(git.leftovers()).isEmpty();
    git.assertSound();
  }

  private static Process start(TempGit git, Class<?> program, String... words) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().clear();
    builder.environment().putAll(git.environment());
    return builder.redirectErrorStream(true).start();
  }
}
