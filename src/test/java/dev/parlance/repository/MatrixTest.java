package dev.parlance.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parlance.Problem;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every make of repository under both engines: served by the right one, or refused in words. */
class MatrixTest {

  private final Path folder;

  MatrixTest(@TempDir Path folder) {
    this.folder = folder;
  }

  static Stream<Make> makes() {
    return Makes.all();
  }

  @ParameterizedTest
  @MethodSource("makes")
  void with_a_git_installed(Make make) {
    TempGit git = make.preparation().apply(folder);

    if (make.refused() != null) {
      assertRefused(git, make.refused());
    } else {
      assertServed(git, make.onlyGit() == null ? "JGit" : make.onlyGit());
    }
  }

  @ParameterizedTest
  @MethodSource("makes")
  void with_git_preferred(Make make) {
    TempGit git = make.preparation().apply(folder).preferringGit();

    if (make.refused() != null) {
      assertRefused(git, make.refused());
    } else {
      assertServed(git, "the installed git");
    }
  }

  @ParameterizedTest
  @MethodSource("makes")
  void without_a_git(Make make) {
    TempGit git = make.preparation().apply(folder).hidingGit();

    String refusal = make.onlyGit() == null ? make.refused() : make.onlyGit();
    if (refusal == null) {
      assertServed(git, "JGit");
    } else {
      assertRefused(git, refusal);
    }
  }

  private static void assertServed(TempGit git, String by) {
    dirty(git);
    String status = git.status();
    boolean sound = git.attempt("fsck").code() == 0;
    WorkTree tree = git.tree();
    RecordDirectory directory = RecordDirectory.find(tree);
    assertThat(tree.engine(directory)).contains(by);

    Filed filed =
        RecordLog.committing(tree, RecordDirectory.named(tree, "adr", "test"))
            .file(Slug.of("Use Java"), Records.titled("Use Java"));

    assertThat(git.run("show", "--name-status", "--format=", "HEAD"))
        .isEqualTo("A\t" + filed.path() + "\n");
    assertThat(git.run("rev-parse", "HEAD").strip()).isEqualTo(filed.commit());
    assertThat(git.status()).isEqualTo(status);
    assertThat(RecordFiles.at(tree, directory, "HEAD").readable())
        .extracting(RecordFile::path)
        .contains(filed.path());
    assertThat(Trail.of(tree, filed.path()))
        .extracting(Trail.Step::commit)
        .containsExactly(filed.commit());
    for (int records : new int[] {1, 10_000}) { // a large log is walked by git
      Trails trails = Trails.of(tree, directory, records);
      assertThat(trails.gap()).isIn("", "This clone is shallow");
      assertThat(trails.of(filed.path()))
          .singleElement()
          .satisfies(version -> assertThat(version.commit()).isEqualTo(filed.commit()))
          .satisfies(version -> assertThat(text(trails, version)).contains("Use J"));
    }
    assertThat(LastStep.find(tree, directory)).isEmpty();
    assertThat(git.leftovers()).isEmpty();
    if (sound) {
      git.assertSound();
    } else { // git 2.39 misses trees in a sparse index after its own 'git add'
      git.run("fsck", "--strict", "HEAD");
    }
  }

  private static String text(Trails trails, Trails.Version version) {
    try (StoredTexts texts = trails.texts()) {
      return texts.of(version).orElse("none");
    }
  }

  private static void assertRefused(TempGit git, @Nullable String sentence) {
    dirty(git);
    Map<String, String> before = git.state();
    WorkTree tree = git.tree();
    RecordDirectory directory = RecordDirectory.find(tree);

    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> tree.requireCommittable(directory))
        .satisfies(
            problem -> {
              assertThat(problem.sentence()).contains(sentence).endsWith(".");
              assertThat(problem.remedy()).endsWith(".");
            });
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(
            () ->
                RecordLog.committing(tree, directory)
                    .file(Slug.of("Use Java"), Records.titled("Use Java")));
    assertThat(git.state()).isEqualTo(before);
    assertThat(git.leftovers()).isEmpty();
  }

  /** What the user has staged and edited meanwhile. */
  private static void dirty(TempGit git) {
    git.write("staged.txt", "staged\n");
    git.attempt("add", "staged.txt");
    git.write("staged.txt", "edited\n");
    git.write("adr.txt", "untracked\n");
  }
}
