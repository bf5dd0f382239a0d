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
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(strings = {"JGit", "git"})
  void processes_that_file_at_once_get_numbers_of_their_own(String engine) throws Exception {
    TempGit git = repository(engine);
    git.write("staged.txt", "staged\n");
    git.run("add", ".");
    int processes = Scale.of(4, 8);
    int each = Scale.of(8, 25);
    List<Process> writers = new ArrayList<>();
    for (int i = 0; i < processes; i++) {
      writers.add(start(git, Filing.class, git.directory().toString(), "Process " + i, "" + each));
    }
    for (Process writer : writers) {
      String said = new String(writer.getInputStream().readAllBytes(), UTF_8);
      assertThat(writer.waitFor()).as(said).isZero();
    }

    assertNothingLost(git, processes * each);
  }

  @ParameterizedTest
  @ValueSource(strings = {"JGit", "git"})
  void a_user_who_commits_all_the_time_takes_no_record_out_and_none_in(String engine)
      throws Exception {
    TempGit git = repository(engine);
    int records = Scale.of(30, 300);
    int landed =
        whileFiling(
            git,
            records,
            i -> {
              git.write("work.txt", "work " + i + "\n");
              git.attempt("add", "work.txt");
              return git.attempt("commit", "-q", "-m", "work").code() == 0;
            });

    assertThat(git.run("ls-tree", "HEAD", "adr/").lines()).hasSize(records);
    assertThat(git.run("log", "--format=", "--name-only", "--diff-filter=D")).isEmpty();
    assertThat(git.run("log", "--format=", "--name-only", "--grep=^work$").lines())
        .hasSize(landed)
        .containsOnly("work.txt");
    git.assertSound();
  }

  @ParameterizedTest
  @ValueSource(strings = {"JGit", "git"})
  void a_user_who_stages_all_the_time_loses_nothing_that_he_staged(String engine) throws Exception {
    TempGit git = repository(engine);
    List<String> staged = new ArrayList<>();
    whileFiling(
        git,
        Scale.of(30, 300),
        i -> {
          String name = "user/%d.txt".formatted(i);
          git.write(name, "work\n");
          boolean added = git.attempt("add", name).code() == 0;
          return added && staged.add(name);
        });

    assertThat(staged).isNotEmpty();
    assertThat(git.run("diff", "--cached", "--name-only", "--diff-filter=A").lines())
        .containsExactlyInAnyOrderElementsOf(staged);
    git.assertSound();
  }

  /** How often {@code action} succeeded while somebody else filed {@code records}. */
  private static int whileFiling(TempGit git, int records, IntPredicate action) throws Exception {
    AtomicBoolean over = new AtomicBoolean();
    ExecutorService user = Executors.newSingleThreadExecutor();
    Future<Integer> actions =
        user.submit(
            () -> {
              int done = 0;
              for (int i = 0; !over.get(); i++) {
                done += action.test(i) ? 1 : 0;
              }
              return done;
            });
    try {
      Filing.file(git.directory(), Map.copyOf(git.environment()), "Record", records);
    } finally {
      over.set(true);
      user.shutdown();
    }
    return actions.get();
  }

  private TempGit repository(String engine) {
    TempGit git = TempGit.withCommit(folder);
    return engine.equals("git") ? git.preferringGit() : git;
  }

  @Test
  void the_one_who_holds_the_lock_is_named_and_his_death_frees_it() throws Exception {
    TempGit git = TempGit.withCommit(folder);
    List<String> said = new ArrayList<>();
    Process holder = start(git, Holding.class, git.directory().resolve(".git").toString());
    assertThat(holder.inputReader(UTF_8).readLine()).isEqualTo("held");
    LogLock lock =
        new LogLock(
            git.directory().resolve(".git"),
            git.surroundings(),
            new Patience(2, Duration.ofMillis(1)),
            said::add);

    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> lock.holding(() -> "done"))
        .withMessageContaining("process %d since 2026-11-21T10:00:00Z".formatted(holder.pid()));
    assertThat(said)
        .containsExactly(
            "Waiting for another Parlance: process %d since 2026-11-21T10:00:00Z is writing here."
                .formatted(holder.pid()));
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
    return Scale.start(git, List.of(), program, words);
  }
}
