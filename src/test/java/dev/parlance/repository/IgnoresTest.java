package dev.parlance.repository;

import static dev.parlance.repository.Refused.assertThatFilesCanBeWritten;
import static dev.parlance.repository.Refused.assertThatNothingIsCommitted;
import static dev.parlance.repository.Refused.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class IgnoresTest {

  private final Path folder;

  IgnoresTest(@TempDir Path folder) {
    this.folder = folder;
  }

  static Stream<Arguments> ignored() {
    return Stream.of(
        given(".gitignore", git -> git.write(".gitignore", "/adr/\n"), "Git ignores"),
        given("below", git -> git.write("adr/.gitignore", "*.md\n"), "Git ignores"),
        given("exclude", git -> git.write(".git/info/exclude", "adr\n"), "Git ignores"),
        given("own file", IgnoresTest::ownIgnores, "Git ignores"),
        given("left out", git -> leftOut(git, ".gitignore", "/adr/"), "Git ignores"),
        given("left out, for git", IgnoresTest::leftOutForGit, "Git ignores"));
  }

  @ParameterizedTest
  @MethodSource("ignored")
  void an_ignored_record_is_not_committed(Consumer<TempGit> preparation, String reason) {
    TempGit git = TempGit.withCommit(folder);
    preparation.accept(git);

    assertThatNothingIsCommitted(git, reason, "check-ignore", "");
    assertThatFilesCanBeWritten(git);
  }

  private static void leftOutForGit(TempGit git) {
    leftOut(git.preferringGit(), ".gitignore", "/adr/");
  }

  /** A sparse checkout without the file, whose rules hold all the same. */
  private static void leftOut(TempGit git, String file, String rule) {
    git.write(file, rule + "\n");
    git.run("add", file);
    git.run("commit", "-q", "-m", "rules");
    git.run("config", "core.sparseCheckout", "true");
    git.write(".git/info/sparse-checkout", "/*\n!" + file + "\n");
    git.run("read-tree", "-m", "-u", "HEAD");
    assertThat(git.directory().resolve(file)).doesNotExist();
  }

  /** Git would read the rules of the index when it adds the file, and not when it is asked to. */
  @Test
  void attributes_that_are_left_out_hold_all_the_same() {
    TempGit git = TempGit.withCommit(folder);
    leftOut(git, ".gitattributes", "*.md text");
    CommitMessage message = CommitMessage.of("adr: draft 0001 New", List.of());
    Filed filed = git.log().file(Slug.of("New"), name -> new NewRecord("# 1. New\r\n", message));
    assertThat(git.text(filed.path())).isEqualTo("# 1. New\r\n");
    assertThat(git.run("show", "HEAD:" + filed.path())).isEqualTo("# 1. New\n");
    assertThat(git.status()).isEmpty();

    assertThatNothingIsCommitted(
        git.preferringGit(), "in a .gitattributes that this sparse checkout leaves out", "", "");
  }

  @Test
  void an_ignore_rule_that_is_taken_back_does_not_count() {
    TempGit git = TempGit.withCommit(folder);
    git.write(".gitignore", "*.md\n!/adr/*.md\n");

    assertThatCode(() -> git.log().file(Slug.of("New"), Records.titled("New")))
        .doesNotThrowAnyException();
  }

  @Test
  void what_git_tracks_already_is_not_ignored() {
    TempGit git = TempGit.withCommit(folder);
    git.log().file(Slug.of("New"), Records.titled("New"));
    git.write(".gitignore", "*-new.md\n");

    git.log()
        .change(
            List.of(FileChange.replace("adr/0001-new.md", "# 0001. New\n", "# One\n")),
            CommitMessage.of("adr: change", List.of()));

    assertThat(git.status()).isEqualTo("? .gitignore\n");
  }

  private static void ownIgnores(TempGit git) {
    git.run("config", "core.excludesFile", "~/ignores");
    git.write(git.home().resolve("ignores").toString(), "*-decision.md\n*-new.md\n");
  }
}
