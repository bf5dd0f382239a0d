package dev.parlance.repository;

import static dev.parlance.repository.Refused.assertThatNothingIsCommitted;
import static dev.parlance.repository.Refused.given;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OperationTest {

  private final Path folder;

  OperationTest(@TempDir Path folder) {
    this.folder = folder;
  }

  static Stream<Arguments> operations() {
    return Stream.of(
        given("merge", git -> git.attempt("merge", "side"), "A merge is in progress"),
        given("cherry-pick", git -> git.attempt("cherry-pick", "side"), "A cherry-pick is"),
        given("revert", git -> git.attempt("revert", "HEAD~1"), "A revert is in progress"),
        given("rebase", git -> git.attempt("rebase", "--merge", "side"), "A rebase is in progress"),
        given("apply", git -> git.attempt("rebase", "--apply", "side"), "A rebase is in progress"),
        given("interactive", OperationTest::interactiveRebase, "A rebase is in progress"),
        given("am", OperationTest::mail, "A git am is in progress"),
        given("bisect", git -> git.run("bisect", "start"), "A bisect is in progress"));
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

  private static void interactiveRebase(TempGit git) {
    git.with("GIT_SEQUENCE_EDITOR", "sed -i s/^pick/edit/").run("rebase", "-q", "-i", "HEAD~1");
  }

  private static void mail(TempGit git) {
    git.run("format-patch", "-q", "-1", "side", "-o", git.home().toString());
    git.attempt("am", git.home().resolve("0001-side.patch").toString());
  }
}
