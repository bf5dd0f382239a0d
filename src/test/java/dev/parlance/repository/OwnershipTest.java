package dev.parlance.repository;

import static dev.parlance.repository.Refused.requireWritable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parlance.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnershipTest {

  private final Path folder;

  OwnershipTest(@TempDir Path folder) {
    this.folder = folder;
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

  private boolean isRoot() throws IOException {
    return Files.getAttribute(folder, "unix:uid").equals(0);
  }
}
