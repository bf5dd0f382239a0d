package dev.parlance.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProtocolTest {

  private static final Patience SHORT = new Patience(3, Duration.ofMillis(1));

  private final Path folder;

  ProtocolTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @EnumSource(
      value = Step.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"HEAD_MOVED", "INDEX_UNLOCKED"})
  void a_failure_at_any_step_ends_in_the_state_before(Step step) {
    TempGit git = half();
    Map<String, String> before = git.state();

    assertThatIllegalStateException()
        .isThrownBy(() -> log(git, failingAt(step)).file(Slug.of("New"), Records.titled("New")));

    assertThat(git.state()).isEqualTo(before);
    assertThat(git.leftovers()).isEmpty();
    git.assertSound();
  }

  @ParameterizedTest
  @EnumSource(
      value = Step.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"HEAD_MOVED", "INDEX_UNLOCKED"})
  void a_failed_change_of_files_brings_the_old_ones_back(Step step) {
    TempGit git = half();
    Map<String, String> before = git.state();

    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                log(git, failingAt(step))
                    .change(
                        List.of(
                            FileChange.replace("adr/0001-one.md", "# edited\n", "# replaced\n"),
                            FileChange.delete("base.txt", "base\n"),
                            FileChange.create("docs/deep/new.md", "new\n")),
                        CommitMessage.of("adr: change", List.of())));

    assertThat(git.state()).isEqualTo(before);
    assertThat(git.leftovers()).isEmpty();
    git.assertSound();
  }

  @ParameterizedTest
  @EnumSource(
      value = Step.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"HEAD_MOVED", "INDEX_UNLOCKED"})
  void a_failure_in_an_empty_repository_leaves_it_empty(Step step) {
    TempGit git = TempGit.init(folder);
    Map<String, String> before = git.state();

    assertThatIllegalStateException()
        .isThrownBy(() -> log(git, failingAt(step)).file(Slug.of("New"), Records.titled("New")));

    assertThat(git.state()).isEqualTo(before);
    assertThat(git.directory().resolve(".git/index")).doesNotExist();
    assertThat(git.leftovers()).isEmpty();
  }

  @Test
  void the_steps_come_in_the_order_that_loses_nothing() {
    TempGit git = TempGit.withCommit(folder);
    List<Step> steps = new ArrayList<>();

    log(git, steps::add).file(Slug.of("New"), Records.titled("New"));

    assertThat(steps).containsExactly(Step.values());
  }

  @Test
  void a_locked_index_is_waited_for_and_then_left_alone() throws IOException {
    TempGit git = half();
    Path lock = Files.writeString(git.directory().resolve(".git/index.lock"), "");
    Map<String, String> before = git.state();

    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> log(git, step -> {}).file(Slug.of("New"), Records.titled("New")))
        .withMessageMatching(
            "Git's index is locked by another program: .*index.lock is there for \\d+ seconds already\\.")
        .satisfies(problem -> assertThat(problem.exitCode()).isEqualTo(ExitCode.GIT));

    assertThat(lock).exists();
    assertThat(git.state()).isEqualTo(before);
  }

  @Test
  void a_locked_branch_is_waited_for_and_then_left_alone() throws IOException {
    TempGit git = half();
    Path lock = Files.writeString(git.directory().resolve(".git/refs/heads/main.lock"), "");
    Map<String, String> before = git.state();

    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> log(git, step -> {}).file(Slug.of("New"), Records.titled("New")))
        .withMessageContaining("The branch is locked by another program: ")
        .withMessageContaining("refs/heads/main.lock is there for ");

    assertThat(lock).exists();
    assertThat(git.state()).isEqualTo(before);
  }

  @Test
  void a_commit_that_comes_first_is_built_upon() {
    TempGit git = TempGit.withCommit(folder);
    List<String> rival = new ArrayList<>();

    log(git, onceAt(Step.COMMIT_WRITTEN, () -> rival.add(commitBehindOurBack(git, "base.txt"))))
        .file(Slug.of("New"), Records.titled("New"));

    assertThat(git.run("rev-parse", "HEAD^").strip()).isEqualTo(rival.get(0));
    assertThat(git.run("show", "--name-status", "--format=")).isEqualTo("A\tadr/0001-new.md\n");
    git.assertSound();
  }

  @Test
  void a_commit_of_the_same_file_that_comes_first_is_not_overwritten() {
    TempGit git = TempGit.withCommit(folder);
    RecordLog log =
        log(git, onceAt(Step.COMMIT_WRITTEN, () -> commitBehindOurBack(git, "adr/0001-new.md")));

    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> log.file(Slug.of("New"), Records.titled("New")))
        .withMessageContaining("meanwhile");

    assertThat(git.directory().resolve("adr")).doesNotExist();
  }

  @Test
  void a_file_that_is_not_as_expected_is_not_touched() {
    TempGit git = half();
    Map<String, String> before = git.state();

    assertThatExceptionOfType(Problem.class)
        .isThrownBy(
            () ->
                git.log()
                    .change(
                        List.of(
                            FileChange.create("adr/0009-x.md", "x"),
                            FileChange.replace("adr/0001-one.md", "# One\n", "# Uno\n")),
                        CommitMessage.of("adr: x", List.of())))
        .withMessage("adr/0001-one.md has been changed meanwhile, and was not touched.")
        .satisfies(problem -> assertThat(problem.exitCode()).isEqualTo(ExitCode.REFUSED));
    assertThat(git.state()).isEqualTo(before);
  }

  @Test
  void a_file_that_appears_at_the_last_moment_is_not_overwritten() {
    TempGit git = half();

    assertThatExceptionOfType(Problem.class)
        .isThrownBy(
            () ->
                log(git, onceAt(Step.BLOBS_WRITTEN, () -> git.write("adr/0002-new.md", "theirs")))
                    .file(Slug.of("New"), Records.titled("New")))
        .withMessageContaining("is there already");

    assertThat(git.directory().resolve("adr/0002-new.md")).hasContent("theirs");
  }

  private static RecordLog log(TempGit git, Consumer<Step> watcher) {
    WorkTree tree = git.tree();
    return RecordLog.watched(
        tree,
        RecordDirectory.find(tree),
        new CommitProtocol(tree, SHORT, line -> {}, watcher),
        SHORT);
  }

  private static Consumer<Step> failingAt(Step step) {
    return onceAt(
        step,
        () -> {
          throw new IllegalStateException("injected at " + step);
        });
  }

  private static Consumer<Step> onceAt(Step step, Runnable action) {
    List<Step> done = new ArrayList<>();
    return reached -> {
      if (reached == step && done.isEmpty()) {
        done.add(step);
        action.run();
      }
    };
  }

  /** A commit made without the index, as a push into the repository would make it. */
  private static String commitBehindOurBack(TempGit git, String path) {
    git.with("GIT_INDEX_FILE", git.home().resolve("index").toString());
    git.run("read-tree", "HEAD");
    String blob = git.run("hash-object", "-w", ".git/HEAD").strip();
    git.run("update-index", "--add", "--cacheinfo", "100644," + blob + "," + path);
    String commit =
        git.run("commit-tree", "-p", "HEAD", "-m", "rival", git.run("write-tree").strip()).strip();
    git.without("GIT_INDEX_FILE");
    git.run("update-ref", "refs/heads/main", commit);
    return commit;
  }

  private TempGit half() {
    TempGit git = TempGit.withCommit(folder);
    git.write("adr/0001-one.md", "# One\n");
    git.run("add", ".");
    git.run("commit", "-q", "-m", "one");
    git.write("adr/0001-one.md", "# staged\n");
    git.write("other.txt", "staged\n");
    git.run("add", ".");
    git.write("adr/0001-one.md", "# edited\n");
    return git;
  }
}
