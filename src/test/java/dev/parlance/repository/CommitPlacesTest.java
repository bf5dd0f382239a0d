package dev.parlance.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commits in repositories of every make. */
class CommitPlacesTest {

  private final Path folder;

  CommitPlacesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void a_detached_head_moves_by_itself() {
    TempGit git = TempGit.withCommit(folder);
    git.run("checkout", "-q", "--detach");
    String main = git.run("rev-parse", "main");

    git.log().file(Slug.of("Use Java"), Records.titled("Use Java"));

    assertThat(git.tree().requireCommittable(RecordDirectory.find(git.tree())))
        .singleElement()
        .asString()
        .contains("detached");
    assertThat(git.run("rev-parse", "main")).isEqualTo(main);
    assertThat(git.run("rev-parse", "HEAD^")).isEqualTo(main);
    git.assertSound();
  }

  @Test
  void a_linked_work_tree_commits_to_its_own_branch_and_shares_the_lock() {
    TempGit git = TempGit.withCommit(folder);
    String main = git.run("rev-parse", "main");
    git.run("worktree", "add", "-q", "-b", "side", folder.resolve("side").toString());
    TempGit side = git.in(folder.resolve("side"));

    side.log().file(Slug.of("Use Java"), Records.titled("Use Java"));

    assertThat(git.run("rev-parse", "main")).isEqualTo(main);
    assertThat(git.run("rev-parse", "side^")).isEqualTo(main);
    assertThat(side.status()).isEmpty();
    assertThat(git.directory().resolve(".git/parlance.lock")).exists();
    assertThat(side.tree().facts().branch()).isEqualTo("side");
    git.assertSound();
  }

  @Test
  void what_is_made_in_a_shared_repository_is_for_all_who_share_it() throws IOException {
    TempGit git = TempGit.init(folder, "--shared=group");

    git.log().file(Slug.of("Use Java"), Records.titled("Use Java"));

    for (String file : List.of("config", "parlance.lock", "index", "refs/heads/main")) {
      assertThat(Files.getPosixFilePermissions(git.directory().resolve(".git").resolve(file)))
          .as(file)
          .contains(PosixFilePermission.GROUP_WRITE);
    }
  }

  @Test
  void a_submodule_is_a_repository_of_its_own() throws IOException {
    TempGit library = TempGit.withCommit(Files.createDirectory(folder.resolve("library")));
    TempGit git = TempGit.withCommit(folder);
    git.run(
        "-c",
        "protocol.file.allow=always",
        "submodule",
        "--quiet",
        "add",
        library.directory().toString(),
        "lib");
    TempGit module = git.in(git.directory().resolve("lib"));
    module.run("config", "user.name", "Ada");
    module.run("config", "user.email", "ada@example.org");

    module.log().file(Slug.of("Use Java"), Records.titled("Use Java"));

    assertThat(module.status()).isEmpty();
    assertThat(module.run("show", "--name-only", "--format=")).isEqualTo("adr/0001-use-java.md\n");
    module.assertSound();
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 4})
  void any_version_of_the_index_will_do(int version) {
    TempGit git = TempGit.withCommit(folder);
    git.write("a/b/c.txt", "c");
    git.run("add", ".");
    git.run("update-index", "--untracked-cache", "--index-version", "" + version);
    String status = git.status();

    git.log().file(Slug.of("Use Java"), Records.titled("Use Java"));

    assertThat(git.status()).isEqualTo(status);
    git.assertSound();
  }

  @Test
  void a_shallow_clone_commits_like_any_other() throws IOException {
    TempGit origin = TempGit.withCommit(Files.createDirectory(folder.resolve("origin")));
    origin.log().file(Slug.of("Use Java"), Records.titled("Use Java"));
    TempGit git = TempGit.bare(folder);
    git.run("clone", "-q", "--depth=1", "file://" + origin.directory(), ".");
    git.run("config", "user.name", "Ada");
    git.run("config", "user.email", "ada@example.org");

    assertThat(git.log().file(Slug.of("Use Go"), Records.titled("Use Go")).name())
        .hasToString("0002");
    assertThat(git.status()).isEmpty();
    git.assertSound();
  }
}
