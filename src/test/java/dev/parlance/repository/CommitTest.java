package dev.parlance.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommitTest {

  private static final String STAGE_A_NAME_THAT_IS_NO_TEXT =
      "printf '100644 %s\\tbad\\377\\n' $(git rev-parse HEAD:base.txt)"
          + " | git update-index --index-info";

  private final Path folder;

  CommitTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void the_first_record_of_an_empty_repository_is_its_first_commit() {
    TempGit git = TempGit.init(folder);

    Filed filed = git.log().file(Slug.of("Use Java"), Records.titled("Use Java"));

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
    TempGit git = DirtyTree.in(folder);
    String status = git.status();
    String flags =
        git.run("ls-files", "-v", "--stage", "--debug")
            .replaceAll("(?m)^ .*(time|dev|uid|size).*\n", "");

    Filed filed = git.log().file(Slug.of("Use Java"), Records.titled("Use Java"));

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
  void an_edit_in_the_same_instant_as_the_index_is_not_forgotten() throws IOException {
    TempGit git = TempGit.withCommit(folder);
    git.run("config", "core.trustctime", "false");
    FileTime instant = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
    Path file = git.write("base.txt", "one\n");
    Files.setLastModifiedTime(file, instant);
    git.run("commit", "-q", "-am", "one");
    Files.setLastModifiedTime(git.directory().resolve(".git/index"), instant);
    Files.writeString(file, "two\n");
    Files.setLastModifiedTime(file, instant);

    git.log().file(Slug.of("Use Java"), Records.titled("Use Java"));

    assertThat(git.run("diff", "--name-only")).isEqualTo("base.txt\n");
  }

  @Test
  void line_ends_are_stored_as_git_would_store_them() {
    TempGit git = TempGit.withCommit(folder);
    git.run("config", "core.autocrlf", "true");
    git.log()
        .file(
            Slug.of("x"),
            name -> new NewRecord("one\r\ntwo\r\n", CommitMessage.of("adr: x", List.of())));

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
    log.file(Slug.of("One"), Records.titled("One"));
    log.file(Slug.of("Two"), Records.titled("Two"));
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
    log.file(Slug.of("One"), Records.titled("One"));

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
    git.run("-c", "alias.odd=!" + STAGE_A_NAME_THAT_IS_NO_TEXT, "odd");
    git.run("commit", "-q", "-m", "odd");

    git.log().file(Slug.of("Use Java"), Records.titled("Use Java"));

    assertThat(git.run("show", "--name-status", "--format="))
        .isEqualTo("A\tadr/0001-use-java.md\n");
    assertThat(git.run("ls-tree", "--name-only", "HEAD")).contains("bad\\377");
    git.assertSound();
  }

  @Test
  void the_settings_and_the_first_record_are_one_commit() {
    TempGit git = TempGit.init(folder);
    WorkTree tree = git.tree();
    RecordDirectory directory = RecordDirectory.named(tree, "docs/log", "--adr-dir");

    RecordLog.committing(tree, directory)
        .file(
            Slug.of("Record architecture decisions"),
            name ->
                new NewRecord(
                    "# " + name,
                    CommitMessage.of("adr: begin", List.of()),
                    List.of(FileChange.create(RecordDirectory.SETTINGS, "adr-dir: docs/log\n"))));

    assertThat(git.run("show", "--name-status", "--format="))
        .isEqualTo(
            """
            A\t.parlance.yaml
            A\tdocs/log/0001-record-architecture-decisions.md
            """);
    assertThat(RecordDirectory.find(tree).path()).isEqualTo("docs/log");
    assertThat(git.status()).isEmpty();
  }

  @Test
  void a_file_may_be_written_and_the_commit_left_to_the_user() {
    TempGit git = TempGit.withCommit(folder);
    WorkTree tree = git.tree();
    String head = git.run("rev-parse", "HEAD");

    Filed filed =
        RecordLog.writingOnly(tree, RecordDirectory.find(tree))
            .file(Slug.of("Use Java"), Records.titled("Use Java"));

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
}
