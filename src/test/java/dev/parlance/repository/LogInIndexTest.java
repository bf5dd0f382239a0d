package dev.parlance.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parlance.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogInIndexTest {

  private final TempGit git;

  LogInIndexTest(@TempDir Path folder) {
    git = TempGit.withCommit(folder);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void files_are_read_as_they_are_staged(boolean byGit) throws IOException {
    git.write("adr/0001-a.md", "staged");
    git.write("adr/0002-b.md", "gone from the work tree");
    git.write("adr/deeper/0003-c.md", "elsewhere");
    git.write("adr/0004-d.md", "\uFEFFeins\r\n");
    git.write("adr/0005-large.md", "x".repeat((1 << 20) + 1));
    git.write("adr/0008-empty.md", "");
    Files.createSymbolicLink(git.directory().resolve("adr/link.md"), Path.of("0001-a.md"));
    git.run("add", "adr");
    git.write("adr/0001-a.md", "edited");
    git.write("adr/0006-untracked.md", "x");
    git.write("adr/0007-intended.md", "x");
    git.run("add", "--intent-to-add", "adr/0007-intended.md");
    Files.delete(git.directory().resolve("adr/0002-b.md"));
    if (byGit) {
      git.run("update-index", "--split-index");
    }

    LogInIndex log = staged();

    assertThat(log.files().values())
        .containsExactly(
            new RecordFile("adr/0001-a.md", "staged"),
            new RecordFile("adr/0002-b.md", "gone from the work tree"),
            new RecordFile("adr/0004-d.md", "\uFEFFeins\r\n"),
            UnreadableFile.tooLarge("adr/0005-large.md"),
            new RecordFile("adr/0008-empty.md", ""),
            UnreadableFile.notPlain("adr/link.md"));
    assertThat(log.links()).containsExactly("adr/link.md");
    assertThat(log.text("adr/0001-a.md")).contains("staged");
    assertThat(log.text("adr/link.md")).isEmpty();
  }

  @Test
  void a_conflict_is_nothing_that_is_staged() {
    git.write("adr/0001-a.md", "one");
    git.run("add", "adr");
    git.run("commit", "-q", "-m", "one");
    git.run("checkout", "-q", "-b", "other");
    git.write("adr/0001-a.md", "other");
    git.run("commit", "-q", "-a", "-m", "other");
    git.run("checkout", "-q", "main");
    git.write("adr/0001-a.md", "main");
    git.run("commit", "-q", "-a", "-m", "main");
    git.attempt("merge", "-q", "other");

    assertThat(staged().files().values())
        .containsExactly(
            new UnreadableFile("adr/0001-a.md", "It has a conflict that is not resolved."));
    git.run("update-index", "--split-index");
    assertThat(staged().files().values()).hasSize(1);
  }

  @Test
  void where_nobody_can_read_the_index_nothing_is_taken_for_staged() {
    git.run("update-index", "--split-index");
    git.hidingGit();

    assertThatExceptionOfType(Problem.class).isThrownBy(this::staged);
  }

  private LogInIndex staged() {
    return LogInIndex.of(git.tree(), RecordDirectory.find(git.tree()));
  }
}
