package dev.parlance.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommitTest {

  private final Path folder;

  CommitTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void the_first_record_of_an_empty_repository_is_its_first_commit() {
    TempGit git = TempGit.init(folder);

    Filed filed = git.log().file(Records.titled("Use Java"));

    assertThat(filed.path()).isEqualTo("adr/0001-use-java.md");
    assertThat(git.run("rev-parse", "HEAD").strip()).isEqualTo(filed.commit());
    assertThat(git.run("show", "--name-status", "--format=%s|%an <%ae>|%cn", "HEAD"))
        .isEqualTo(
            """
            adr: propose 0001 Use Java|Ada Lovelace <ada@example.org>|Ada Lovelace

            A\tadr/0001-use-java.md
            """);
    assertThat(git.run("reflog", "--format=%gs"))
        .isEqualTo("commit (initial): adr: propose 0001 Use Java\n");
    assertThat(git.status()).isEmpty();
    assertThat(git.leftovers()).isEmpty();
    git.assertSound();
  }

  @Test
  void what_the_user_has_staged_and_edited_stays_as_it_is() throws IOException {
    TempGit git = dirty();
    String status = git.status();
    String flags =
        git.run("ls-files", "-v", "--stage", "--debug")
            .replaceAll("(?m)^ .*(time|dev|uid|size).*\n", "");

    Filed filed = git.log().file(Records.titled("Use Java"));

    assertThat(git.run("show", "--name-status", "--format=", "HEAD"))
        .isEqualTo("A\tadr/0003-use-java.md\n");
    assertThat(git.status()).isEqualTo(status);
    String now =
        git.run("ls-files", "-v", "--stage", "--debug")
            .replaceAll("(?m)^ .*(time|dev|uid|size).*\n", "");
    assertThat(without(now, filed.path())).isEqualTo(flags);
    assertThat(git.run("diff", "--cached", "--name-only", "HEAD", "--", filed.path())).isEmpty();
    assertThat(git.leftovers()).isEmpty();
    git.assertSound();
  }

  @Test
  void a_detached_head_moves_by_itself() {
    TempGit git = TempGit.withCommit(folder);
    git.run("checkout", "-q", "--detach");
    String main = git.run("rev-parse", "main");

    git.log().file(Records.titled("Use Java"));

    assertThat(git.tree().warnings()).singleElement().asString().contains("detached");
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

    side.log().file(Records.titled("Use Java"));

    assertThat(git.run("rev-parse", "main")).isEqualTo(main);
    assertThat(git.run("rev-parse", "side^")).isEqualTo(main);
    assertThat(side.status()).isEmpty();
    assertThat(git.directory().resolve(".git/parlance.lock")).exists();
    assertThat(side.tree().facts().branch()).isEqualTo("side");
    git.assertSound();
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

    module.log().file(Records.titled("Use Java"));

    assertThat(module.status()).isEmpty();
    assertThat(module.run("show", "--name-only", "--format=")).isEqualTo("adr/0001-use-java.md\n");
    module.assertSound();
  }

  @Test
  void line_ends_are_stored_as_git_would_store_them() {
    TempGit git = TempGit.withCommit(folder);
    git.run("config", "core.autocrlf", "true");
    git.log()
        .file(
            number ->
                new NewRecord(
                    Slug.of("x"), "one\r\ntwo\r\n", CommitMessage.of("adr: x", List.of())));

    assertThat(git.status()).isEmpty();
    assertThat(git.run("cat-file", "blob", "HEAD:adr/0001-x.md")).isEqualTo("one\ntwo\n");
    git.run("rm", "-q", "--cached", "adr/0001-x.md");
    git.run("add", "adr/0001-x.md");
    assertThat(git.status()).isEmpty();
  }

  @Test
  void several_files_change_in_one_commit() throws IOException {
    TempGit git = TempGit.withCommit(folder);
    RecordLog log = git.log();
    log.file(Records.titled("One"));
    log.file(Records.titled("Two"));
    Path two = git.directory().resolve("adr/0002-two.md");
    Files.setPosixFilePermissions(two, PosixFilePermissions.fromString("rwxr-xr-x"));
    git.run("commit", "-q", "-am", "executable");

    log.change(
        List.of(
            FileChange.delete("adr/0001-one.md", "# 0001. One\n"),
            FileChange.replace("adr/0002-two.md", "# 0002. Two\n", "# 2\n"),
            FileChange.create(".parlance.yaml", "adr-dir: adr\n")),
        CommitMessage.of("adr: change", List.of()));

    assertThat(git.run("show", "--name-status", "--no-renames", "--format="))
        .isEqualTo("A\t.parlance.yaml\nD\tadr/0001-one.md\nM\tadr/0002-two.md\n");
    assertThat(git.status()).isEmpty();
    git.assertSound();
  }

  @Test
  void deleting_the_last_file_of_a_directory_leaves_no_empty_tree() {
    TempGit git = TempGit.withCommit(folder);
    RecordLog log = git.log();
    log.file(Records.titled("One"));

    log.change(
        List.of(FileChange.delete("adr/0001-one.md", "# 0001. One\n")),
        CommitMessage.of("adr: take back", List.of()));

    assertThat(git.run("ls-tree", "--name-only", "HEAD")).isEqualTo("base.txt\n");
    assertThat(git.status()).isEmpty();
    git.assertSound();
  }

  @Test
  void odd_names_beside_the_records_survive_in_the_tree() {
    TempGit git = TempGit.withCommit(folder);
    git.write("adr.txt", "a");
    git.write("adr-", "b");
    git.write("adr0", "c");
    git.write("ä/ö.txt", "d");
    git.run("add", ".");
    String blob = git.run("hash-object", "-w", "base.txt").strip();
    git.run("commit", "-q", "-m", "odd");
    assertThat(blob).hasSize(40);

    git.log().file(Records.titled("Use Java"));

    assertThat(git.run("show", "--name-status", "--format="))
        .isEqualTo("A\tadr/0001-use-java.md\n");
    assertThat(git.status()).isEmpty();
    git.assertSound();
  }

  @Test
  void a_file_may_be_written_and_the_commit_left_to_the_user() {
    TempGit git = TempGit.withCommit(folder);
    WorkTree tree = git.tree();
    String head = git.run("rev-parse", "HEAD");

    Filed filed =
        RecordLog.writingOnly(tree, RecordDirectory.find(tree)).file(Records.titled("Use Java"));

    assertThat(filed.commit()).isNull();
    assertThat(git.run("rev-parse", "HEAD")).isEqualTo(head);
    assertThat(git.status()).isEqualTo("? adr/0001-use-java.md\n");
    assertThat(git.leftovers()).isEmpty();
  }

  private static String without(String listing, String path) {
    return Arrays.stream(listing.split("\n"))
        .filter(line -> !line.contains(path))
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  /** Every way in which a file can be half on its way into a commit. */
  private TempGit dirty() throws IOException {
    TempGit git = TempGit.init(folder);
    List<String> names =
        Stream.of("staged unstaged half deleted removed renamed mode assumed skipped".split(" "))
            .toList();
    for (String name : names) {
      git.write(name + ".txt", name + "\n");
    }
    git.write("adr/0001-first.md", "# First\n");
    git.run("add", ".");
    git.run("commit", "-q", "-m", "all");
    git.write("staged.txt", "staged 2\n");
    git.write("half.txt", "half 2\n");
    git.write("new.txt", "new\n");
    git.write("adr/0002-staged-sibling.md", "# Sibling\n");
    git.run("add", "staged.txt", "half.txt", "new.txt", "adr");
    git.write("half.txt", "half 3\n");
    git.write("unstaged.txt", "unstaged 2\n");
    git.write("adr/untracked-sibling.md", "# Untracked\n");
    git.write("adr/0001-first.md", "# First, edited\n");
    Files.delete(git.directory().resolve("deleted.txt"));
    git.run("rm", "-q", "removed.txt");
    git.run("mv", "renamed.txt", "moved.txt");
    git.write("intended.txt", "intended\n");
    git.run("add", "-N", "intended.txt");
    git.run("update-index", "--chmod=+x", "mode.txt");
    git.run("update-index", "--assume-unchanged", "assumed.txt");
    git.write("assumed.txt", "assumed 2\n");
    git.run("update-index", "--skip-worktree", "skipped.txt");
    git.write("skipped.txt", "skipped 2\n");
    return git;
  }
}
