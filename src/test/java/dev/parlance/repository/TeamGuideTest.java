package dev.parlance.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parlance.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TeamGuideTest {

  private static final String FIRST =
      "guide: acme\nversion: 0.1.0\nextends: langindex-python@1.x\n";
  private static final String SECOND = FIRST.replace("0.1.0", "0.2.0");

  @ParameterizedTest
  @ValueSource(strings = {"sha1", "sha256"})
  void an_earlier_guide_is_read_from_its_blob_by_either_engine(
      String format, @TempDir Path folder) {
    TempGit git = TempGit.withCommit(folder, "--object-format=" + format);
    String first = committed(git, FIRST);
    String second = committed(git, SECOND);
    WorkTree tree = git.tree();
    RecordDirectory directory = RecordDirectory.find(tree);

    assertThat(TeamGuide.stored(tree, directory, first).map(TeamGuide::text)).contains(FIRST);
    assertThat(TeamGuide.at(tree, directory, "HEAD~1").map(TeamGuide::text)).contains(FIRST);
    assertThat(TeamGuide.at(tree, directory, "HEAD~2")).isEmpty();
    TeamGuide present = TeamGuide.inWorkTree(tree, directory).orElseThrow();
    assertThat(present.blob(tree)).isEqualTo(second);
    assertThat(present.isCommitted(tree, directory, second)).isTrue();
    assertThat(present.isCommitted(tree, directory, first)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"sha1", "sha256"})
  void a_name_that_is_no_blobs_finds_nothing(String format, @TempDir Path folder) {
    TempGit git = TempGit.withCommit(folder, "--object-format=" + format);
    WorkTree tree = git.tree();
    RecordDirectory directory = RecordDirectory.find(tree);
    String commit = git.run("rev-parse", "HEAD").strip();
    for (String name : new String[] {commit, "0".repeat(commit.length()), "abc", "--help", "a b"}) {
      assertThat(TeamGuide.stored(tree, directory, name)).as(name).isEmpty();
    }
  }

  @Test
  void the_name_is_that_of_what_git_would_keep_line_ends_converted(@TempDir Path folder) {
    TempGit git = TempGit.withCommit(folder);
    git.run("config", "core.autocrlf", "true");
    String crlf = FIRST.replace("\n", "\r\n");
    git.write("adr/guide.yaml", crlf);
    WorkTree tree = git.tree();
    RecordDirectory directory = RecordDirectory.find(tree);
    TeamGuide guide = TeamGuide.inWorkTree(tree, directory).orElseThrow();

    assertThat(guide.blob(tree)).isEqualTo(git.run("hash-object", "adr/guide.yaml").strip());
    assertThat(guide.guide().digest()).isEqualTo(new TeamGuide("f", FIRST).guide().digest());
  }

  @Test
  void before_the_first_commit_nothing_is_committed(@TempDir Path folder) {
    TempGit git = TempGit.init(folder);
    git.write("adr/guide.yaml", FIRST);
    WorkTree tree = git.tree();
    RecordDirectory directory = RecordDirectory.find(tree);
    TeamGuide guide = TeamGuide.inWorkTree(tree, directory).orElseThrow();
    String blob = guide.blob(tree);
    assertThat(blob).isEqualTo(git.run("hash-object", "adr/guide.yaml").strip());
    assertThat(guide.isCommitted(tree, directory, blob)).isFalse();
  }

  @Test
  void a_link_is_not_followed(@TempDir Path folder) throws IOException {
    TempGit git = TempGit.init(folder);
    Path outside = Files.writeString(folder.resolve("secret"), "guide: secret\n");
    git.write("adr/a.md", "# A\n");
    Files.createSymbolicLink(git.directory().resolve("adr/guide.yaml"), outside);
    WorkTree tree = git.tree();
    RecordDirectory directory = RecordDirectory.find(tree);
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> TeamGuide.inWorkTree(tree, directory))
        .withMessageContaining("adr/guide.yaml");
  }

  private static String committed(TempGit git, String text) {
    git.write("adr/guide.yaml", text);
    git.run("add", "adr");
    git.run("commit", "-q", "-m", "guide");
    return git.run("rev-parse", "HEAD:adr/guide.yaml").strip();
  }
}
