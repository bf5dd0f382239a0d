package dev.parlance.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordDirectoryTest {

  private final Path folder;
  private final TempGit git;

  RecordDirectoryTest(@TempDir Path folder) {
    this.folder = folder;
    git = TempGit.init(folder);
  }

  @Test
  void without_a_word_it_is_the_first_customary_one_or_adr() {
    assertThat(find().path()).isEqualTo("adr");
    assertThat(find().exists()).isFalse();
    git.write("docs/decisions/0001-x.md", "x");
    assertThat(find().path()).isEqualTo("docs/decisions");
    git.write("doc/adr/0001-x.md", "x");
    assertThat(find().path()).isEqualTo("doc/adr");
  }

  @Test
  void the_main_directory_of_log4brains_comes_before_the_customary_ones() {
    git.write("docs/adr/0001-x.md", "x");
    git.write(
        ".log4brains.yml",
        "project:\n  name: Shop\n  adrFolder: ./doc/log\n  packages:\n    - name: web\n");
    assertThat(find().path()).isEqualTo("doc/log");
    git.write(".log4brains.yml", "project:\n  name: Shop\n");
    assertThat(find().path()).isEqualTo("docs/adr");
    git.write(".adr-dir", "doc/architecture\n");
    assertThat(find().path()).isEqualTo("doc/architecture");
  }

  @Test
  void in_a_package_of_log4brains_it_is_the_log_of_the_package() {
    git.write("web/src/x.md", "x");
    git.write("lib/log/20200101-x.md", "x");
    git.write(
        ".log4brains.yml",
        """
        project:
          name: Shop
          adrFolder: ./docs/adr
          packages:
            - {name: web, path: ./web, adrFolder: ./web/docs/adr}
            - {name: lib, path: ./lib/src, adrFolder: ./lib/log}
        """);
    git.write(".parlance.yaml", "adr-dir: docs/log\n");
    assertThat(find().path()).isEqualTo("docs/log");
    assertThat(findFrom("web/src").path()).isEqualTo("web/docs/adr");
    assertThat(findFrom("lib/log").path()).isEqualTo("lib/log");
    assertThat(findFrom("lib").path()).isEqualTo("docs/log");
  }

  @Test
  void our_own_settings_come_before_those_of_adr_tools() {
    git.write("docs/adr/0001-x.md", "x");
    git.write(".adr-dir", "doc/architecture\n");
    assertThat(find().path()).isEqualTo("doc/architecture");
    git.write(".parlance.yaml", "# where\n---\nadr-dir: \"docs/log/\"  # there\n");
    assertThat(find().path()).isEqualTo("docs/log");
    git.write(".parlance.yaml", "# nothing\n");
    assertThat(find().path()).isEqualTo("doc/architecture");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../out",
        "/tmp/out",
        "adr/../../out",
        "~/out",
        "~root",
        ".",
        "./",
        "a/../..",
        ".git",
        ".git/adr",
        "adr/.GIT/x",
        "C:\\out",
        "C:/out",
        "a\\b",
        "sub/.."
      })
  void a_directory_outside_is_refused_and_its_origin_named(String directory) {
    git.write(".parlance.yaml", "adr-dir: '" + directory + "'\n");
    assertRefused(".parlance.yaml");
    git.write(".parlance.yaml", "");
    git.write(".adr-dir", directory + "\n");
    assertRefused(".adr-dir");
  }

  @Test
  void an_empty_adr_dir_is_refused() {
    git.write(".adr-dir", "\n");
    assertRefused(".adr-dir");
  }

  @ParameterizedTest
  @CsvSource({"link,link", "link/below,link", "a/link/below,a/link", "adr,adr"})
  void a_symbolic_link_on_the_way_is_refused(String directory, String link) throws IOException {
    Path outside = Files.createDirectory(folder.resolve("outside"));
    git.write("a/file", "x");
    Files.createSymbolicLink(git.directory().resolve(link), outside);
    git.write(".parlance.yaml", "adr-dir: " + directory + "\n");

    assertRefused(".parlance.yaml");
    assertThat(outside).isEmptyDirectory();
  }

  @Test
  void a_link_in_a_customary_place_is_refused_and_not_skipped() throws IOException {
    Files.createSymbolicLink(git.directory().resolve("adr"), folder);
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(this::find)
        .withMessageContaining("adr is a symbolic link")
        .satisfies(problem -> assertThat(problem.remedy()).contains("init --adr-dir DIR"));
  }

  @Test
  void a_file_in_a_customary_place_gives_way_to_a_directory_in_another() {
    git.write("adr", "a file");
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(this::find)
        .withMessageContaining("adr is not a directory");

    git.write("docs/adr/0001-use-go.md", "# Use Go");
    assertThat(find().path()).isEqualTo("docs/adr");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "adr-dri: x|line 1 has the unknown key 'adr-dri'|Did you mean 'adr-dir'?",
        "adr-dir: [x]|line 1 is not|adr-dir: DIRECTORY",
        "adr-dir: true|line 1 gives 'adr-dir' as 'true'|adr-dir: DIRECTORY",
        "adr-dir:|line 1 gives 'adr-dir' as ''|adr-dir: DIRECTORY",
        "adr-dir: 7|names no directory|adr-dir: DIRECTORY",
        "nonsense|line 1 is not|adr-dir: DIRECTORY"
      })
  void settings_are_read_strictly(String text, String what, String remedy) {
    git.write(".parlance.yaml", text + "\n");

    assertThatExceptionOfType(Problem.class)
        .isThrownBy(this::find)
        .withMessageStartingWith(".parlance.yaml, ")
        .withMessageContaining(what)
        .satisfies(
            problem -> {
              assertThat(problem.exitCode()).isEqualTo(ExitCode.USAGE);
              assertThat(problem.remedy()).contains(remedy);
            });
  }

  @Test
  void a_file_in_it_is_directly_in_it() {
    assertThat(find().pathOf("0001-x.md")).isEqualTo("adr/0001-x.md");
    assertThatIllegalArgumentException().isThrownBy(() -> find().pathOf("../x.md"));
    assertThatIllegalArgumentException().isThrownBy(() -> find().pathOf("a/x.md"));
    assertThatIllegalArgumentException().isThrownBy(() -> find().pathOf("/x.md"));
  }

  private RecordDirectory findFrom(String directory) {
    return RecordDirectory.find(
        WorkTree.open(git.surroundings().in(git.directory().resolve(directory))));
  }

  private RecordDirectory find() {
    return RecordDirectory.find(git.tree());
  }

  private void assertRefused(String origin) {
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(this::find)
        .withMessageContaining("(from ")
        .withMessageContaining(origin)
        .satisfies(problem -> assertThat(problem.exitCode()).isEqualTo(ExitCode.REFUSED));
  }
}
