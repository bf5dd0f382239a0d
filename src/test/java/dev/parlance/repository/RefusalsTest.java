package dev.parlance.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parlance.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
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
        of("a split index", git -> git.run("update-index", "--split-index"), "split"),
        of("a sparse index", RefusalsTest::sparse, "sparse"),
        of("includeIf", config("includeIf.gitdir:/x/.path", "/y"), "includeIf"),
        of("signing", config("commit.gpgsign", "true"), "signed"),
        of("sharing", config("core.sharedRepository", "group"), "shared"),
        of("an unknown extension", config("extensions.worldPeace", "true"), "worldPeace"),
        of("work tree configuration", RefusalsTest::perWorkTree, "worktreeConfig"),
        of("an encoding", config("i18n.commitEncoding", "latin1"), "latin1"),
        of("pre-commit", git -> hook(git, ".git/hooks/pre-commit"), "pre-commit"),
        of("prepare-commit-msg", git -> hook(git, ".git/hooks/prepare-commit-msg"), "prepare"),
        of("commit-msg", git -> hook(git, ".git/hooks/commit-msg"), "commit-msg"),
        of("post-commit", git -> hook(git, ".git/hooks/post-commit"), "post-commit"),
        of("reference-transaction", git -> hook(git, ".git/hooks/reference-transaction"), "refer"),
        of("husky", RefusalsTest::husky, ".husky/commit-msg"),
        of("hooks at home", RefusalsTest::hooksAtHome, "hk/pre-commit"),
        of("a filter", RefusalsTest::filter, "filter"),
        of("ident", attributes("*.md ident"), "ident"),
        of("an encoding of files", attributes("adr/* working-tree-encoding=UTF-16"), "encoding"),
        of("a macro", attributes("[attr]odd ident\n*.md odd"), "ident"),
        of("a replaced commit", RefusalsTest::replace, "refs/replace"),
        of("GIT_INDEX_FILE", git -> git.with("GIT_INDEX_FILE", "/x"), "GIT_INDEX_FILE"),
        of("GIT_CONFIG_COUNT", RefusalsTest::configCount, "GIT_CONFIG_COUNT"));
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

  static Stream<Arguments> operations() {
    return Stream.of(
        of("merge", git -> git.attempt("merge", "side"), "A merge is in progress"),
        of("cherry-pick", git -> git.attempt("cherry-pick", "side"), "A cherry-pick is"),
        of("revert", git -> git.attempt("revert", "HEAD~1"), "A revert is in progress"),
        of("rebase", git -> git.attempt("rebase", "--merge", "side"), "A rebase is in progress"),
        of("apply", git -> git.attempt("rebase", "--apply", "side"), "A rebase is in progress"),
        of("interactive", RefusalsTest::interactiveRebase, "A rebase is in progress"),
        of("am", RefusalsTest::mail, "A git am is in progress"),
        of("bisect", git -> git.run("bisect", "start"), "A bisect is in progress"));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void an_operation_in_progress_has_to_be_finished_first(
      Consumer<TempGit> preparation, String reason) {
    TempGit git = TempGit.withCommit(folder);
    git.run("checkout", "-q", "-b", "side");
    git.write("base.txt", "side\n");
    git.run("commit", "-q", "-am", "side");
    git.run("checkout", "-q", "main");
    git.write("base.txt", "main\n");
    git.run("commit", "-q", "-am", "main");
    git.write("base.txt", "main 2\n");
    git.run("commit", "-q", "-am", "main 2");
    preparation.accept(git);

    assertThatNothingIsCommitted(git, reason, "Finish it first", "git ");
  }

  static Stream<Arguments> ignored() {
    return Stream.of(
        of(".gitignore", git -> git.write(".gitignore", "/adr/\n"), "Git ignores"),
        of("below", git -> git.write("adr/.gitignore", "*.md\n"), "Git ignores"),
        of("exclude", git -> git.write(".git/info/exclude", "adr\n"), "Git ignores"),
        of("own file", RefusalsTest::ownIgnores, "Git ignores"));
  }

  @ParameterizedTest
  @MethodSource("ignored")
  void an_ignored_record_is_not_committed(Consumer<TempGit> preparation, String reason) {
    TempGit git = TempGit.withCommit(folder);
    preparation.accept(git);

    assertThatNothingIsCommitted(git, reason, "check-ignore", "");
    assertThatFilesCanBeWritten(git);
  }

  @Test
  void an_ignore_rule_that_is_taken_back_does_not_count() {
    TempGit git = TempGit.withCommit(folder);
    git.write(".gitignore", "*.md\n!/adr/*.md\n");

    assertThatCode(() -> git.log().file(Records.titled("New"))).doesNotThrowAnyException();
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
  void a_foreign_owner_is_refused_unless_declared_safe() throws IOException {
    TempGit git = TempGit.withCommit(folder);
    assumeTrue(isRoot(), "only root can give a repository away");
    Files.setAttribute(git.directory(), "unix:uid", 12345);

    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> requireWritable(git))
        .withMessageContaining("belongs to another user");
    assertThat(git.attempt("status").err()).contains("dubious ownership");

    git.with("GIT_CONFIG_GLOBAL", git.home().resolve("own").toString());
    git.run("config", "--global", "safe.directory", git.directory().toString());
    assertThatCode(() -> requireWritable(git)).doesNotThrowAnyException();
    git.run("config", "--global", "--add", "safe.directory", "");
    assertThatExceptionOfType(Problem.class).isThrownBy(() -> requireWritable(git));
    git.run("config", "--global", "--add", "safe.directory", "*");
    assertThatCode(() -> requireWritable(git)).doesNotThrowAnyException();
  }

  @Test
  void a_repositorys_own_word_for_its_safety_does_not_count() throws IOException {
    TempGit git = TempGit.withCommit(folder);
    assumeTrue(isRoot(), "only root can give a repository away");
    git.run("config", "safe.directory", "*");
    Files.setAttribute(git.directory().resolve(".git"), "unix:uid", 12345);

    assertThatExceptionOfType(Problem.class).isThrownBy(() -> requireWritable(git));
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

  private static void assertThatNothingIsCommitted(
      TempGit git, String reason, String more, String remedy) {
    Map<String, String> before = git.state();
    RecordDirectory directory = RecordDirectory.find(git.tree());

    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> git.tree().requireCommittable(directory))
        .withMessageContaining(reason)
        .satisfies(
            problem -> {
              assertThat(problem.sentence() + problem.remedy()).contains(more).contains(remedy);
              assertThat(problem.sentence()).endsWith(".");
              assertThat(problem.remedy()).endsWith(".");
            });
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> git.log().file(Records.titled("New")));
    assertThat(git.state()).isEqualTo(before);
    assertThat(git.leftovers()).isEmpty();
  }

  private static void assertThatFilesCanBeWritten(TempGit git) {
    WorkTree tree = git.tree();
    Filed filed =
        RecordLog.writingOnly(tree, RecordDirectory.find(tree)).file(Records.titled("New"));
    assertThat(git.directory().resolve(filed.path())).exists();
  }

  private static void requireWritable(TempGit git) {
    WorkTree tree = git.tree();
    tree.requireWritable(RecordDirectory.find(tree));
  }

  private boolean isRoot() throws IOException {
    return Files.getAttribute(folder, "unix:uid").equals(0);
  }

  private static Arguments of(String name, Consumer<TempGit> preparation, String reason) {
    return Arguments.of(Named.of(name, preparation), reason);
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

  private static void ownIgnores(TempGit git) {
    git.run("config", "core.excludesFile", "~/ignores");
    git.write(git.home().resolve("ignores").toString(), "*-decision.md\n*-new.md\n");
  }

  private static void interactiveRebase(TempGit git) {
    git.with("GIT_SEQUENCE_EDITOR", "sed -i s/^pick/edit/").run("rebase", "-q", "-i", "HEAD~1");
  }

  private static void mail(TempGit git) {
    git.run("format-patch", "-q", "-1", "side", "-o", git.home().toString());
    git.attempt("am", git.home().resolve("0001-side.patch").toString());
  }

  private static void hook(TempGit git, String path) {
    Path hook = git.write(path, "#!/bin/sh\nexit 0\n");
    assertThat(hook.toFile().setExecutable(true)).isTrue();
  }
}
