package dev.parlance.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import dev.parlance.Surroundings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordingFile;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningTest {

  private final Path folder;

  OpeningTest(@TempDir Path folder) throws IOException {
    this.folder = folder.toRealPath();
  }

  @Test
  void the_repository_is_found_from_below() throws IOException {
    TempGit git = TempGit.withCommit(folder);
    Path below = Files.createDirectories(git.directory().resolve("a/b"));

    RepositoryFacts facts = git.in(below).tree().facts();

    assertThat(facts.top()).isEqualTo(git.directory());
    assertThat(facts.branch()).isEqualTo("main");
    assertThat(facts.unborn()).isFalse();
    assertThat(facts.operation()).isNull();
    assertThat(TempGit.init(folder.resolve("new")).tree().facts().unborn()).isTrue();
  }

  /** Of the two, Parlance reads only the first by itself. */
  @ParameterizedTest
  @ValueSource(strings = {"sha1", "sha256"})
  void revisions_are_called_by_their_short_names(String format) {
    TempGit git = TempGit.withCommit(folder, "--object-format=" + format);
    git.run("tag", "v1");
    git.run("branch", "propose/0001");
    git.run("update-ref", "refs/remotes/origin/main", "HEAD");
    assertThat(git.tree().revisions())
        .containsExactlyInAnyOrder("HEAD", "main", "propose/0001", "origin/main", "v1");
  }

  @Test
  void no_repository_is_said_with_the_way_to_one() throws IOException {
    Path nowhere = Files.createDirectory(folder.resolve("nowhere"));
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> open(nowhere, Map.of("GIT_CEILING_DIRECTORIES", "/")))
        .withMessageContaining("is not in a git repository")
        .satisfies(
            problem -> {
              assertThat(problem.exitCode()).isEqualTo(ExitCode.NOT_FOUND);
              assertThat(problem.remedy()).contains("git init");
            });
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> open(folder.resolve("missing"), Map.of()))
        .withMessageContaining("There is no directory");
  }

  @Test
  void ceilings_are_where_the_search_ends() throws IOException {
    TempGit git = TempGit.withCommit(folder);
    Path below = Files.createDirectories(git.directory().resolve("a/b"));
    String ceiling = git.directory().toString();

    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> open(below, Map.of("GIT_CEILING_DIRECTORIES", "/x:" + ceiling)));
    assertThat(git.in(below).with("GIT_CEILING_DIRECTORIES", ceiling).attempt("status").code())
        .isNotZero();
    assertThat(open(git.directory(), Map.of("GIT_CEILING_DIRECTORIES", ceiling)).top())
        .isEqualTo(git.directory());
  }

  @Test
  void a_bare_repository_has_no_work_tree() {
    TempGit git = TempGit.bare(folder);
    git.run("init", "-q", "--bare");

    assertThatExceptionOfType(Problem.class)
        .isThrownBy(git::tree)
        .withMessageContaining("bare")
        .satisfies(problem -> assertThat(problem.exitCode()).isEqualTo(ExitCode.GIT));
  }

  @Test
  void nothing_is_written_to_the_home_folder_and_no_process_is_started() throws IOException {
    TempGit git = TempGit.withCommit(folder);
    git.without("GIT_CONFIG_GLOBAL").without("GIT_CONFIG_NOSYSTEM");
    Path events = folder.resolve("events.jfr");
    try (var recording = new Recording()) {
      recording.enable("jdk.ProcessStart");
      recording.start();
      git.log().file(Slug.of("New"), Records.titled("New"));
      ScratchRepository.create(folder.resolve("scratch"));
      recording.stop();
      recording.dump(events);
    }

    assertThat(RecordingFile.readAllEvents(events)).isEmpty();
    assertThat(git.home()).isEmptyDirectory();
  }

  @Test
  void the_recording_would_have_seen_a_process() throws Exception {
    Path events = folder.resolve("events.jfr");
    try (var recording = new Recording()) {
      recording.enable("jdk.ProcessStart");
      recording.start();
      TempGit.init(folder);
      recording.stop();
      recording.dump(events);
    }

    assertThat(RecordingFile.readAllEvents(events)).isNotEmpty();
  }

  @Test
  void reading_needs_no_home() throws IOException {
    TempGit git = TempGit.withCommit(folder);
    Path file = Files.createFile(folder.resolve("file"));

    assertThat(open(git.directory(), Map.of()).facts().branch()).isEqualTo("main");
    assertThat(open(git.directory(), Map.of("HOME", file.toString())).facts().branch())
        .isEqualTo("main");
    assertThat(open(git.directory(), Map.of("HOME", "/does/not/exist")).author()).isPresent();
    assertThat(open(git.directory(), Map.of("GIT_CONFIG_GLOBAL", "/")).author()).isPresent();
  }

  @Test
  void a_damaged_configuration_is_a_problem_and_not_a_crash() {
    TempGit git = TempGit.withCommit(folder);
    git.write(".git/config", "[core\n");

    assertThatExceptionOfType(Problem.class)
        .isThrownBy(git.tree()::facts)
        .withMessageContaining("read");
  }

  @ParameterizedTest
  @ValueSource(strings = {"JGit", "git", "no git"})
  void a_missing_object_is_the_repository_s_problem_and_not_a_crash(String engine)
      throws IOException {
    TempGit git = TempGit.withCommit(folder);
    Filed filed = git.log().file(Slug.of("New"), Records.titled("New"));
    String tree = git.run("rev-parse", "HEAD^{tree}").strip();
    Files.delete(
        git.directory()
            .resolve(".git/objects")
            .resolve(tree.substring(0, 2))
            .resolve(tree.substring(2)));
    if (engine.equals("git")) {
      git.preferringGit();
    } else if (engine.equals("no git")) {
      git.hidingGit();
    }
    WorkTree work = git.tree();
    RecordDirectory directory = RecordDirectory.find(work);

    List<ThrowingCallable> questions =
        List.of(
            () -> RecordFiles.at(work, directory, "HEAD"),
            () -> Trail.ofEmbedded(work, filed.path()),
            () -> Trails.of(work, directory, 1),
            () -> git.log().file(Slug.of("More"), Records.titled("More")));
    for (ThrowingCallable question : questions) {
      assertThatExceptionOfType(Problem.class)
          .isThrownBy(question)
          .withMessageContaining(tree)
          .satisfies(problem -> assertThat(problem.exitCode()).isEqualTo(ExitCode.GIT));
    }
  }

  /** JGit by itself passes over all of them. */
  @Test
  void a_setting_in_the_line_of_its_section_is_read_as_any_other() {
    TempGit git = TempGit.withCommit(folder);
    git.write(git.home().resolve("own").toString(), "[commit] gpgSign\n");
    git.with("GIT_CONFIG_GLOBAL", git.home().resolve("own").toString());
    git.write(
        ".git/config",
        git.text(".git/config")
            + "[a \"x]\"] b = 1 # one\n[include]path = more\n[a] c = 2 \\\n[a] d\n");
    git.write(".git/more", "\t[core]\tautocrlf = input\r\n");

    try (OpenRepository repository = git.tree().repository()) {
      assertThat(repository.config().getBoolean("commit", "gpgSign", false)).isTrue();
      assertThat(repository.config().getString("a", "x]", "b")).isEqualTo("1");
      assertThat(repository.config().getString("core", null, "autocrlf")).isEqualTo("input");
      assertThat(repository.config().getString("a", null, "c"))
          .isEqualTo(git.run("config", "a.c").stripTrailing());
    }
    assertThat(git.tree().engine(RecordDirectory.find(git.tree()))).contains("commit.gpgSign");
  }

  @Test
  void a_scratch_repository_is_one_to_git_and_to_us() {
    TempGit git = TempGit.bare(folder);
    ScratchRepository.create(git.directory());

    git.log().file(Slug.of("New"), Records.titled("New"));

    assertThat(git.status()).isEmpty();
    assertThat(git.run("branch", "--show-current")).isEqualTo("main\n");
    assertThat(git.run("log", "--format=%an")).isEqualTo("Parlance Demo\n");
    git.assertSound();
  }

  private static WorkTree open(Path directory, Map<String, String> environment) {
    return WorkTree.open(new Surroundings(directory, environment, TempGit.CLOCK));
  }
}
