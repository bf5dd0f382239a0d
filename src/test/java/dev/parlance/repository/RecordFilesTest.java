package dev.parlance.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordFilesTest {

  private final Path folder;
  private final TempGit git;

  RecordFilesTest(@TempDir Path folder) {
    this.folder = folder;
    git = TempGit.withCommit(folder);
  }

  @Test
  void a_log_that_is_not_there_is_empty() {
    assertThat(inWorkTree()).isEqualTo(new RecordFiles(List.of(), List.of()));
  }

  @Test
  void files_are_read_byte_for_byte_and_in_order() {
    git.write("adr/0002-b.md", "zwei\r\n");
    git.write("adr/0001-a.md", "\uFEFFeins: Größe");
    git.write("adr/image.png", "x");
    git.write("adr/templates/0009-x.md", "x");

    RecordFiles files = inWorkTree();

    assertThat(files.readable())
        .containsExactly(
            new RecordFile("adr/0001-a.md", "\uFEFFeins: Größe"),
            new RecordFile("adr/0002-b.md", "zwei\r\n"));
    assertThat(files.unreadable()).isEmpty();
    assertThat(files.readable().get(0).name()).isEqualTo("0001-a.md");
  }

  @Test
  void what_cannot_be_read_is_reported_and_the_rest_is_read() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "secret");
    git.write("adr/0001-fine.md", "fine");
    Files.createSymbolicLink(git.directory().resolve("adr/0002-link.md"), secret);
    Files.write(git.directory().resolve("adr/0003-latin1.md"), new byte[] {'a', (byte) 0xE4});
    git.write("adr/0004-large.md", "x".repeat((1 << 20) + 1));
    git.write("adr/0005-largest.md", "x".repeat(1 << 20));

    RecordFiles files = inWorkTree();

    assertThat(files.readable())
        .extracting(RecordFile::name)
        .containsExactly("0001-fine.md", "0005-largest.md");
    assertThat(files.unreadable())
        .containsExactly(
            new UnreadableFile(
                "adr/0002-link.md", "It is a symbolic link or no plain file, and is not followed."),
            new UnreadableFile("adr/0003-latin1.md", "It is not UTF-8."),
            new UnreadableFile("adr/0004-large.md", "It is larger than 1 MiB."));
  }

  @Test
  void files_are_read_as_they_were() throws IOException {
    git.write("adr/0001-a.md", "one");
    git.write("adr/0002-large.md", "x".repeat((1 << 20) + 1));
    Files.createSymbolicLink(git.directory().resolve("adr/0003-link.md"), Path.of("0001-a.md"));
    git.run("add", ".");
    git.run("commit", "-q", "-m", "one");
    git.run("tag", "-a", "-m", "x", "v1");
    git.write("adr/0001-a.md", "two");

    RecordFiles then = at("v1");

    assertThat(then.readable()).containsExactly(new RecordFile("adr/0001-a.md", "one"));
    assertThat(then.unreadable())
        .extracting(UnreadableFile::path)
        .containsExactly("adr/0002-large.md");
    assertThat(at("HEAD~1").readable()).isEmpty();
    assertThat(at("main").readable()).hasSize(1);
    for (String revision : List.of("v1", "HEAD~1", "main")) {
      assertThat(byJGit(revision)).isEqualTo(at(revision));
    }
  }

  @Test
  void history_stays_readable_where_only_git_may_commit() {
    git.write("adr/0001-a.md", "one");
    git.run("add", ".");
    git.run("commit", "-q", "-m", "one");
    git.run("config", "extensions.worktreeConfig", "true");
    git.run("config", "--worktree", "core.sparseCheckout", "false");

    assertThat(at("HEAD").readable()).hasSize(1);
  }

  @Test
  void a_history_in_another_format_is_left_to_git() {
    git.run("config", "extensions.worldPeace", "true");
    assertThat(at("HEAD").unreadable()).isEmpty();
    git.hidingGit();

    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> at("HEAD"))
        .satisfies(problem -> assertThat(problem.remedy()).contains("git show HEAD:PATH"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nowhere", "HEAD~99", "--output=x", "", "HEAD^{blob}", "a..b", "@{"})
  void a_revision_that_is_none_is_not_found(String revision) {
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> at(revision))
        .withMessageContaining("'" + revision + "'")
        .satisfies(problem -> assertThat(problem.exitCode()).isEqualTo(ExitCode.NOT_FOUND));
  }

  private RecordFiles inWorkTree() {
    return RecordFiles.inWorkTree(RecordDirectory.find(git.tree()));
  }

  private RecordFiles byJGit(String revision) {
    try (OpenRepository repository = git.tree().repository()) {
      return RecordFiles.at(
          new JGitReading(repository), RecordDirectory.find(git.tree()), revision);
    }
  }

  private RecordFiles at(String revision) {
    return RecordFiles.at(git.tree(), RecordDirectory.find(git.tree()), revision);
  }
}
