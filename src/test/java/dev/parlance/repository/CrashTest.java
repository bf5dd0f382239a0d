package dev.parlance.repository;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A process that dies at each step of the protocol, and the next command. */
class CrashTest {

  private final Path folder;
  private final List<String> said = new ArrayList<>();

  CrashTest(@TempDir Path folder) {
    this.folder = folder;
  }

  static Stream<Arguments> steps() {
    return Arrays.stream(Step.values())
        .flatMap(step -> Stream.of("JGit", "git").map(engine -> Arguments.of(step, engine)));
  }

  @ParameterizedTest
  @MethodSource("steps")
  void a_crash_ends_in_the_state_before_or_the_state_after(Step step, String engine)
      throws Exception {
    TempGit git = engine.equals("git") ? half().preferringGit() : half();
    Map<String, String> before = git.state();

    halt(git, step);
    recover(git);

    if (step.compareTo(Step.HEAD_MOVED) < 0) {
      assertThat(git.state()).isEqualTo(before);
      assertRecovered(git, step);
    } else {
      assertThat(git.run("show", "--name-status", "--no-renames", "--format=%s"))
          .isEqualTo("adr: change\n\nM\tadr/0001-one.md\nD\tbase.txt\nA\tdocs/deep/new.md\n");
      assertThat(git.run("status", "--porcelain")).isEqualTo("A  other.txt\n");
      assertThat(said).singleElement().asString().contains("after its commit");
    }
    assertThat(remains(git)).isEmpty();
    git.assertSound();
    assertTheNextCommandWorks(git);
  }

  @Test
  void an_edit_after_the_crash_stays() throws Exception {
    TempGit git = half();
    halt(git, Step.WORK_TREE_WRITTEN);
    git.write("docs/deep/new.md", "mine\n");

    recover(git);

    assertThat(git.text("docs/deep/new.md")).isEqualTo("mine\n");
    assertThat(git.text("adr/0001-one.md")).isEqualTo("# edited\n");
    assertThat(said).contains("docs/deep/new.md was changed since then, and stays as it is.");
  }

  @Test
  void a_user_who_removes_our_lock_and_stages_keeps_what_he_staged() throws Exception {
    TempGit git = half();
    halt(git, Step.INDEX_PUBLISHED);
    Files.delete(git.directory().resolve(".git/index.lock"));
    git.write("more.txt", "more\n");
    git.run("add", "more.txt");

    recover(git);

    assertThat(git.run("diff", "--cached", "--name-only"))
        .isEqualTo("adr/0001-one.md\nmore.txt\nother.txt\n");
    assertThat(git.run("show", ":adr/0001-one.md")).isEqualTo("# staged\n");
    assertThat(git.text("adr/0001-one.md")).isEqualTo("# edited\n");
  }

  @Test
  void a_commit_that_the_user_has_amended_since_is_not_undone() throws Exception {
    TempGit git = half();
    halt(git, Step.HEAD_MOVED);
    Files.delete(git.directory().resolve(".git/index.lock"));
    git.run("commit", "-q", "--amend", "-m", "mine");

    recover(git);

    assertThat(git.text("docs/deep/new.md")).isEqualTo("new\n");
    assertThat(git.run("log", "-1", "--format=%s")).isEqualTo("mine\n");
  }

  @Test
  void a_lock_of_somebody_else_is_never_removed() throws Exception {
    TempGit git = half();
    halt(git, Step.WORK_TREE_WRITTEN);
    Path lock = git.write(".git/index.lock", "");

    recover(git);

    assertThat(lock).exists();
  }

  @Test
  void a_file_written_and_left_to_the_user_is_complete_or_not_there() throws Exception {
    TempGit git = half();
    halt(git, Step.PLANNED);
    Path journal = journal(git).resolve("plan");
    Files.writeString(journal, Files.readString(journal).replaceFirst("ref .*", "ref "));

    recover(git);

    assertThat(git.directory().resolve("docs")).doesNotExist();
    assertThat(remains(git)).isEmpty();
  }

  private void halt(TempGit git, Step step) throws Exception {
    Process process =
        Scale.start(git, List.of(), Halting.class, git.directory().toString(), step.name());
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(output).isEqualTo(Halting.HALTED);
  }

  private void recover(TempGit git) {
    new CommitProtocol(git.tree(), Patience.USUAL, said::add, step -> {}).recover();
  }

  private void assertRecovered(TempGit git, Step step) throws Exception {
    if (step == Step.BLOBS_WRITTEN) {
      assertThat(said).isEmpty();
      return;
    }
    assertThat(said).singleElement().asString().contains("taken back");
    try (Stream<Path> kept = Files.walk(git.directory().resolve(".git"))) {
      List<Path> texts = kept.filter(file -> file.endsWith("docs/deep/new.md")).toList();
      if (step == Step.PLANNED) {
        assertThat(texts).isEmpty();
      } else {
        assertThat(texts).singleElement().satisfies(text -> assertThat(text).hasContent("new"));
        assertThat(said.get(0)).contains("its text is in");
      }
    }
  }

  private static void assertTheNextCommandWorks(TempGit git) {
    git.log().file(Slug.of("Next"), Records.titled("Next"));
    assertThat(git.run("show", "--name-status", "--format=")).isEqualTo("A\tadr/0002-next.md\n");
  }

  private static List<String> remains(TempGit git) {
    return git.leftovers().stream()
        .filter(path -> !path.equals("git/parlance") && !path.startsWith("git/parlance/recovered"))
        .toList();
  }

  private static Path journal(TempGit git) throws Exception {
    try (Stream<Path> journals = Files.list(git.directory().resolve(".git/parlance/journal"))) {
      return journals.findFirst().orElseThrow();
    }
  }

  private TempGit half() {
    TempGit git = TempGit.withCommit(folder);
    git.write("adr/0001-one.md", "# One\n");
    git.run("add", ".");
    git.run("commit", "-q", "-m", "one");
    git.write("adr/0001-one.md", "# staged\n");
    git.write("other.txt", "staged\n");
    git.run("add", ".");
    git.write("adr/0001-one.md", "# edited\n");
    return git;
  }
}
