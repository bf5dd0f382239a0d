package dev.parlance.repository;

import static dev.parlance.repository.Refused.assertThatFilesCanBeWritten;
import static dev.parlance.repository.Refused.assertThatNothingIsCommitted;
import static dev.parlance.repository.Refused.given;
import static dev.parlance.repository.Refused.requireWritable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parlance.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RefusalsTest {

  private static final String EMBEDDED = "with its embedded git engine only";

  private final Path folder;

  RefusalsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  static Stream<Arguments> repositoriesOnlyGitCommitsTo() {
    return Stream.of(
        given("a split index", git -> git.run("update-index", "--split-index"), "split"),
        given("a sparse index", RefusalsTest::sparse, "sparse"),
        given("includeIf", config("includeIf.gitdir:/x/.path", "/y"), "includeIf"),
        given("signing", config("commit.gpgsign", "true"), "signed"),
        given("sharing", config("core.sharedRepository", "group"), "shared"),
        given("an unknown extension", config("extensions.worldPeace", "true"), "worldPeace"),
        given("work tree configuration", RefusalsTest::perWorkTree, "worktreeConfig"),
        given("an encoding", config("i18n.commitEncoding", "latin1"), "latin1"),
        given("pre-commit", git -> hook(git, ".git/hooks/pre-commit"), "pre-commit"),
        given("prepare-commit-msg", git -> hook(git, ".git/hooks/prepare-commit-msg"), "prepare"),
        given("commit-msg", git -> hook(git, ".git/hooks/commit-msg"), "commit-msg"),
        given("post-commit", git -> hook(git, ".git/hooks/post-commit"), "post-commit"),
        given(
            "reference-transaction", git -> hook(git, ".git/hooks/reference-transaction"), "refer"),
        given("husky", RefusalsTest::husky, ".husky/commit-msg"),
        given("hooks at home", RefusalsTest::hooksAtHome, "hk/pre-commit"),
        given("a filter", RefusalsTest::filter, "filter"),
        given("ident", attributes("*.md ident"), "ident"),
        given("an encoding of files", attributes("adr/* working-tree-encoding=UTF-16"), "encoding"),
        given("a macro", attributes("[attr]odd ident\n*.md odd"), "ident"),
        given("a replaced commit", RefusalsTest::replace, "refs/replace"),
        given("GIT_INDEX_FILE", git -> git.with("GIT_INDEX_FILE", "/x"), "GIT_INDEX_FILE"),
        given("GIT_CONFIG_COUNT", RefusalsTest::configCount, "GIT_CONFIG_COUNT"));
  }

  @ParameterizedTest
  @MethodSource("repositoriesOnlyGitCommitsTo")
  void a_repository_that_only_git_can_commit_to_is_left_to_git(
      Consumer<TempGit> preparation, String reason) {
    TempGit git = TempGit.withCommit(folder);
    preparation.accept(git);

    assertThatNothingIsCommitted(git, reason, EMBEDDED, "--no-commit");
    assertThatFilesCanBeWritten(git);
  }

  @Test
  void a_sha256_repository_is_left_to_git() {
    TempGit git = TempGit.withCommit(folder, "--object-format=sha256");

    assertThatNothingIsCommitted(git, "objectformat=sha256", EMBEDDED, "--no-commit");
    assertThatFilesCanBeWritten(git);
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
        .isThrownBy(() -> RecordLog.committing(tree, directory).file(Records.titled("New")))
        .withMessageContaining("symbolic link");
    assertThat(outside).isEmptyDirectory();

    Files.delete(git.directory().resolve("adr"));
    Files.createDirectory(git.directory().resolve("adr"));
    git.in(git.directory().resolve("adr")).run("init", "-q");
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> RecordLog.writingOnly(tree, directory).file(Records.titled("New")))
        .withMessageContaining("repository of its own");
  }

  @Test
  void a_disabled_hook_and_a_filter_without_a_driver_are_no_hindrance() {
    TempGit git = TempGit.withCommit(folder);
    git.write(".git/hooks/pre-commit", "#!/bin/sh\nexit 1\n");
    git.write(".gitattributes", "*.md filter=lfs\n");

    assertThatCode(() -> git.log().file(Records.titled("New"))).doesNotThrowAnyException();
  }

  private static Consumer<TempGit> config(String key, String value) {
    return git -> git.run("config", key, value);
  }

  private static Consumer<TempGit> attributes(String line) {
    return git -> git.write(".gitattributes", line + "\n");
  }

  private static void sparse(TempGit git) {
    git.write("far/away/file.txt", "x");
    git.write("near/file.txt", "x");
    git.run("add", ".");
    git.run("commit", "-q", "-m", "more");
    git.run("sparse-checkout", "set", "--cone", "--sparse-index", "near");
    git.run("config", "--unset", "extensions.worktreeConfig");
    git.run("config", "core.sparseCheckout", "true");
    git.run("config", "core.sparseCheckoutCone", "true");
    git.run("config", "index.sparse", "true");
  }

  private static void perWorkTree(TempGit git) {
    git.run("config", "extensions.worktreeConfig", "true");
    git.run("config", "--worktree", "user.name", "Somebody Else");
  }

  private static void husky(TempGit git) {
    git.run("config", "core.hooksPath", ".husky");
    hook(git, ".husky/commit-msg");
  }

  private static void hooksAtHome(TempGit git) {
    git.run("config", "core.hooksPath", "~/hk");
    hook(git, git.home().resolve("hk/pre-commit").toString());
  }

  private static void filter(TempGit git) {
    git.run("config", "filter.big.clean", "cat");
    git.write(".git/info/attributes", "*.md filter=big\n");
  }

  private static void replace(TempGit git) {
    String other = git.run("commit-tree", "-m", "other", "HEAD^{tree}").strip();
    git.run("replace", "HEAD", other);
  }

  private static void configCount(TempGit git) {
    git.with("GIT_CONFIG_COUNT", "1")
        .with("GIT_CONFIG_KEY_0", "user.name")
        .with("GIT_CONFIG_VALUE_0", "Somebody Else");
  }

  private static void hook(TempGit git, String path) {
    Path hook = git.write(path, "#!/bin/sh\nexit 0\n");
    assertThat(hook.toFile().setExecutable(true)).isTrue();
  }
}
