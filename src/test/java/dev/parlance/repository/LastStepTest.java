package dev.parlance.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parlance.Problem;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LastStepTest {

  private final TempGit git;

  LastStepTest(@TempDir Path folder) {
    git = TempGit.withCommit(folder);
  }

  @Test
  void where_no_commit_is_a_step_there_is_none() {
    commit("Write a record", "adr/0001-a.md", "one\n");
    assertThat(find()).isEmpty();
  }

  @Test
  void the_last_one_is_taken_back_and_then_the_one_before() {
    commit(
        "adr: propose 0001", "adr/0001-a.md", "one\n", "ADR-Number: 0001", "ADR-Status: proposed");
    commit(
        "adr: accept 0001", "adr/0001-a.md", "two\n", "ADR-Number: 0001", "ADR-Status: accepted");
    commit("Something else", "other.txt", "x\n");
    LastStep accepted = find().orElseThrow();
    assertThat(accepted.subject()).isEqualTo("adr: accept 0001");
    assertThat(accepted.number()).isEqualTo("0001");

    undo(accepted);
    assertThat(git.text("adr/0001-a.md")).isEqualTo("one\n");
    LastStep proposed = find().orElseThrow();
    assertThat(proposed.subject()).isEqualTo("adr: propose 0001");

    undo(proposed);
    assertThat(git.directory().resolve("adr/0001-a.md")).doesNotExist();
    assertThat(find()).isEmpty();
    assertThat(git.text("other.txt")).isEqualTo("x\n");
    git.assertSound();
  }

  /** What git takes for the first commit is where a user's log ends. */
  @ParameterizedTest
  @ValueSource(strings = {"replacement", "graft"})
  void a_step_behind_a_cut_in_the_history_is_not_taken_back(String cut) {
    commit("adr: propose 0001", "adr/0001-a.md", "one\n", "ADR-Status: proposed");
    commit("Something else", "other.txt", "x\n");
    String first = git.run("rev-parse", "HEAD").strip();
    commit("More", "other.txt", "y\n");
    assertThat(find()).isPresent();
    if (cut.equals("graft")) {
      git.write(".git/info/grafts", first + "\n");
    } else {
      git.run("replace", "--graft", first);
    }

    assertThat(find()).isEmpty();
  }

  @Test
  void a_record_that_was_taken_away_comes_back() {
    commit("adr: propose 0001", "adr/0001-a.md", "one\n");
    git.run("mv", "adr/0001-a.md", "adr/0002-a.md");
    git.run("commit", "-q", "-m", "adr: renumber 0002", "-m", "ADR-Status: proposed");

    undo(find().orElseThrow());

    assertThat(git.text("adr/0001-a.md")).isEqualTo("one\n");
    assertThat(git.directory().resolve("adr/0002-a.md")).doesNotExist();
  }

  @Test
  void a_step_that_changed_more_than_records_is_refused() {
    git.write("adr/0001-a.md", "one\n");
    git.write("code.txt", "x\n");
    git.run("add", ".");
    git.run("commit", "-q", "-m", "adr: propose 0001", "-m", "ADR-Status: proposed");

    assertThatExceptionOfType(Problem.class)
        .isThrownBy(this::find)
        .withMessageContaining("has changed code.txt, which is no record");
  }

  private void undo(LastStep step) {
    git.log()
        .change(
            step.reverse(),
            CommitMessage.of("adr: undo", List.of(new Trailer(LastStep.UNDOES, step.commit()))));
  }

  private Optional<LastStep> find() {
    WorkTree tree = git.tree();
    RecordDirectory directory = RecordDirectory.named(tree, "adr", "test");
    Optional<LastStep> found = LastStep.find(tree, directory);
    InstalledGit installed = InstalledGit.find(git.surroundings(), git.directory()).orElseThrow();
    assertThat(new GitLastStep(installed, directory).find(1000).map(LastStepTest::said))
        .isEqualTo(found.map(LastStepTest::said));
    return found;
  }

  private void commit(String subject, String path, String text, String... trailers) {
    git.write(path, text);
    git.run("add", path);
    git.run("commit", "-q", "-m", subject, "-m", String.join("\n", trailers) + " ");
  }

  /** Everything of a step, also of one that the installed git has found. */
  private static String said(LastStep step) {
    return step.commit()
        + step.subject()
        + step.number()
        + step.reverse().stream()
            .map(
                each ->
                    each.path() + Arrays.toString(each.before()) + Arrays.toString(each.after()))
            .toList();
  }
}
