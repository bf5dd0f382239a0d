package dev.parlance.repository;

import static dev.parlance.repository.Refused.assertThatFilesCanBeWritten;
import static dev.parlance.repository.Refused.assertThatNothingIsCommitted;
import static dev.parlance.repository.Refused.requireWritable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parlance.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalsTest {

  private final Path folder;

  RefusalsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void without_a_git_the_file_can_still_be_written() {
    TempGit git = TempGit.withCommit(folder);
    git.run("update-index", "--split-index");

    assertThatNothingIsCommitted(
        git.hidingGit(), "split in two files", "no git is installed here", "--no-commit");
    assertThatFilesCanBeWritten(git);
  }

  @Test
  void a_git_that_is_too_old_is_named_with_its_version() {
    TempGit git = TempGit.withCommit(folder);
    git.executable(git.home().resolve("git").toString(), "#!/bin/sh\necho git version 2.30.2\n");

    assertThatNothingIsCommitted(
        git.preferringGit().hidingGit(), "the installed git 2.30.2 is older than 2.36", "", "");
  }

  @Test
  void nobody_commits_as_root_at_localhost() {
    TempGit git = TempGit.withCommit(folder);
    git.run("config", "--unset", "user.name");
    git.run("config", "--unset", "user.email");

    assertThatNothingIsCommitted(git, "Git does not know who you are", "user.name", "user.email");
    assertThat(git.tree().author()).isEmpty();
  }

  @Test
  void an_environment_that_means_another_repository_is_refused() {
    TempGit git = TempGit.withCommit(folder).with("GIT_DIR", "/elsewhere");

    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> requireWritable(git))
        .withMessageContaining("GIT_DIR");
  }

  @Test
  void a_directory_that_turns_into_a_link_or_a_repository_is_refused() throws IOException {
    TempGit git = TempGit.withCommit(folder);
    WorkTree tree = git.tree();
    RecordDirectory directory = RecordDirectory.find(tree);
    Path outside = Files.createDirectory(folder.resolve("outside"));
    Files.createSymbolicLink(git.directory().resolve("adr"), outside);

    assertThatExceptionOfType(Problem.class)
        .isThrownBy(
            () -> RecordLog.committing(tree, directory).file(Slug.of("New"), Records.titled("New")))
        .withMessageContaining("symbolic link");
    assertThat(outside).isEmptyDirectory();

    Files.delete(git.directory().resolve("adr"));
    Files.createDirectory(git.directory().resolve("adr"));
    git.in(git.directory().resolve("adr")).run("init", "-q");
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(
            () ->
                RecordLog.writingOnly(tree, directory).file(Slug.of("New"), Records.titled("New")))
        .withMessageContaining("repository of its own");
  }

  /** Git leaves an empty directory where a submodule is to be. */
  @ParameterizedTest
  @ValueSource(strings = {"--no-split-index", "--split-index"})
  void a_submodule_that_is_not_checked_out_keeps_its_place(String index) throws IOException {
    TempGit git = TempGit.withCommit(folder);
    String commit = git.run("rev-parse", "HEAD").strip();
    git.run("update-index", "--add", "--cacheinfo", "160000," + commit + ",docs");
    git.run("update-index", index);
    git.run("commit", "-q", "-m", "A submodule");
    git.write(".parlance.yaml", "adr-dir: docs/adr\n");
    Files.createDirectory(git.directory().resolve("docs"));

    assertThatNothingIsCommitted(git, "docs is a repository of its own, or a submodule", "", "");
    assertThatExceptionOfType(Problem.class).isThrownBy(() -> requireWritable(git));
  }

  @Test
  void a_filter_that_is_required_and_does_nothing_is_git_s_to_refuse() {
    TempGit git = TempGit.withCommit(folder);
    git.write(".gitattributes", "*.md filter=lfs\n");
    git.run("config", "filter.lfs.required", "true");
    Map<String, String> before = git.state();

    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> git.log().file(Slug.of("New"), Records.titled("New")))
        .withMessageContaining("'git hash-object' failed: ")
        .withMessageContaining("clean filter 'lfs' failed");
    assertThat(git.state()).isEqualTo(before);
  }

  @Test
  void a_disabled_hook_and_a_filter_without_a_driver_are_no_hindrance() {
    TempGit git = TempGit.withCommit(folder);
    git.write(".git/hooks/pre-commit", "#!/bin/sh\nexit 1\n");
    git.write(".gitattributes", "*.md filter=lfs\n");

    assertThatCode(() -> git.log().file(Slug.of("New"), Records.titled("New")))
        .doesNotThrowAnyException();
  }
}
