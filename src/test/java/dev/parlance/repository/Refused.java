package dev.parlance.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parlance.Problem;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.provider.Arguments;

/** What has to hold for a repository in which Parlance must not commit. */
final class Refused {

  private Refused() {}

  static void assertThatNothingIsCommitted(TempGit git, String reason, String more, String remedy) {
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
        .isThrownBy(() -> git.log().file(Slug.of("New"), Records.titled("New")));
    assertThat(git.state()).isEqualTo(before);
    assertThat(git.leftovers()).isEmpty();
  }

  static void assertThatFilesCanBeWritten(TempGit git) {
    WorkTree tree = git.tree();
    Filed filed =
        RecordLog.writingOnly(tree, RecordDirectory.find(tree))
            .file(Slug.of("New"), Records.titled("New"));
    assertThat(git.directory().resolve(filed.path())).exists();
  }

  static void requireWritable(TempGit git) {
    WorkTree tree = git.tree();
    tree.requireWritable(RecordDirectory.find(tree));
  }

  static Arguments given(String name, Consumer<TempGit> preparation, String reason) {
    return Arguments.of(Named.of(name, preparation), reason);
  }
}
