package dev.parlance.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkTreeTextTest {

  private final Path folder;
  private final TempGit git;

  WorkTreeTextTest(@TempDir Path folder) {
    this.folder = folder;
    git = TempGit.withCommit(folder);
  }

  @Test
  void a_file_is_read_as_it_is_from_where_the_person_stands() {
    git.write("docs/template.md", "\uFEFF# Größe\r\n");
    assertThat(WorkTreeText.read(git.tree(), "docs/template.md")).isEqualTo("\uFEFF# Größe\r\n");
    Path docs = git.directory().resolve("docs");
    assertThat(WorkTreeText.read(git.in(docs).tree(), "template.md")).startsWith("\uFEFF#");
    assertThat(WorkTreeText.read(git.in(docs).tree(), "../base.txt")).isEqualTo("base\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../outside.md", "/etc/hostname", ".", ".git/config", "a\0b"})
  void nothing_outside_the_work_tree_is_read(String typed) throws IOException {
    Files.writeString(git.directory().resolveSibling("outside.md"), "secret");
    refused(ExitCode.REFUSED, typed);
  }

  @Test
  void a_link_is_not_followed() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.md"), "secret");
    Files.createSymbolicLink(git.directory().resolve("link.md"), secret);
    Files.createSymbolicLink(git.directory().resolve("way"), folder);
    refused(ExitCode.REFUSED, "link.md");
    refused(ExitCode.REFUSED, "way/secret.md");
  }

  @Test
  void what_is_no_text_is_refused() throws IOException {
    Files.write(git.directory().resolve("latin1.md"), new byte[] {'a', (byte) 0xE4});
    git.write("large.md", "x".repeat((1 << 20) + 1));
    refused(ExitCode.REFUSED, "latin1.md");
    refused(ExitCode.REFUSED, "large.md");
  }

  @Test
  void a_file_that_is_missing_is_not_found() {
    refused(ExitCode.NOT_FOUND, "nowhere.md");
  }

  private void refused(ExitCode code, String typed) {
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> WorkTreeText.read(git.tree(), typed))
        .satisfies(problem -> assertThat(problem.exitCode()).isEqualTo(code));
  }
}
