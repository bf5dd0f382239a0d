package dev.parlance.repository;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an edit makes of an index is what git makes of it by the same change. */
class IndexEditTest {

  private static final List<String> STEPS = List.of("a", "adr", "adr-b", "ä", "z".repeat(300));

  private final Path folder;

  IndexEditTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @CsvSource({"2,1", "2,2", "2,3", "3,4", "3,5", "4,6", "4,7", "4,8", "4,9"})
  void any_edit_is_the_one_that_git_makes(String version, long seed) throws IOException {
    var random = new Random(seed);
    TempGit git = populated(random, version);
    for (int round = 0; round < 12; round++) {
      SortedMap<String, StagedFile> change = change(git, random);
      TempGit expected = byGit(git, change);
      edit(git, change);

      assertThat(entries(git)).isEqualTo(entries(expected));
      assertThat(git.run("write-tree")).isEqualTo(expected.run("write-tree"));
      assertThat(git.attempt("fsck", "--strict").err()).doesNotContain("index");
    }
  }

  @Test
  void trees_of_other_directories_stay_known() throws IOException {
    TempGit git = TempGit.withCommit(folder);
    git.write("other/deep/file.txt", "x");
    git.write("adr/0001-old.md", "# Old\n");
    git.write("adr/sub/file.txt", "x");
    git.run("add", ".");
    git.run("write-tree");
    edit(git, change("adr/0002-new.md", git));

    String index = Files.readString(index(git), ISO_8859_1);
    String tree = git.run("write-tree").strip();
    assertThat(index).contains("\0-1 2\n", "adr\0-1 1\n");
    assertThat(index).contains(raw(git, tree + ":other"), raw(git, tree + ":other/deep"));
    assertThat(index).contains(raw(git, tree + ":adr/sub"));
  }

  @Test
  void an_untracked_cache_stays_on_and_is_right() throws IOException {
    TempGit git = TempGit.withCommit(folder);
    git.write("adr/0002-new.md", "# New\n");
    git.write("adr/0003-left.md", "# Left\n");
    git.run("update-index", "--untracked-cache");
    git.status();
    edit(git, change("adr/0002-new.md", git));

    assertThat(GitIndex.read(index(git)).extensions())
        .extracting(IndexExtension::name)
        .contains("UNTR");
    assertThat(git.status().lines()).hasSize(2).anyMatch(line -> line.equals("? adr/0003-left.md"));
  }

  @Test
  void a_file_that_was_edited_in_the_second_of_the_old_index_is_still_seen() throws IOException {
    TempGit git = TempGit.withCommit(folder);
    git.run("config", "core.trustctime", "false");
    git.run("config", "core.checkStat", "minimal");
    FileTime then = FileTime.from(Instant.parse("2026-11-20T10:00:00Z"));
    Path file = git.write("base.txt", "one\n");
    Files.setLastModifiedTime(file, then);
    git.run("add", "base.txt");
    Files.setLastModifiedTime(index(git), then);
    git.write("base.txt", "two\n");
    Files.setLastModifiedTime(file, then);
    edit(git, change("adr/0001-new.md", git));

    assertThat(git.status()).contains("MM").contains("base.txt");
  }

  @Test
  void what_is_written_is_clean_without_a_look_at_its_content() throws IOException {
    TempGit git = TempGit.withCommit(folder);
    git.write("adr/0001-new.md", "# New\n");
    edit(git, change("adr/0001-new.md", git));

    assertThat(git.run("diff-files", "adr")).isEmpty();
  }

  @Test
  void an_index_without_a_checksum_stays_without() throws IOException {
    TempGit git = TempGit.withCommit(folder);
    byte[] index = Files.readAllBytes(index(git));
    Arrays.fill(index, index.length - 20, index.length, (byte) 0);
    Files.write(index(git), index);
    edit(git, change("adr/0001-new.md", git));

    assertThat(Files.readAllBytes(index(git))).endsWith(new byte[20]);
    assertThat(git.run("ls-files")).isEqualTo("adr/0001-new.md\nbase.txt\n");
  }

  @Test
  void of_a_conflict_nothing_is_left() throws IOException {
    TempGit git = TempGit.withCommit(folder);
    String blob = blob(git);
    update(
        git,
        "100644 %s 1\tadr/a\n100644 %s 2\tadr/a\n100644 %s 3\tadr/a\n".formatted(blob, blob, blob));
    edit(git, change("adr/a", git));

    assertThat(entries(git))
        .isEqualTo("H 100644 %s 0\tadr/a\0H 100644 %s 0\tbase.txt\0".formatted(blob, blob));
  }

  private static void edit(TempGit git, SortedMap<String, StagedFile> change) {
    try (OpenRepository repository = git.tree().repository()) {
      new IndexEdit(repository, new JGitReading(repository)::blobOf, "test").publish(change);
    }
  }

  private static SortedMap<String, StagedFile> change(String path, TempGit git) {
    String blob = git.run("hash-object", "-w", "base.txt").strip();
    if (Files.exists(git.directory().resolve(path))) {
      blob = git.run("hash-object", "-w", path).strip();
    }
    SortedMap<String, StagedFile> change = new TreeMap<>();
    change.put(path, new StagedFile(blob, StagedFile.PLAIN));
    return change;
  }

  private TempGit populated(Random random, String version) {
    TempGit git = TempGit.withCommit(folder);
    var lines = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      lines.append("100644 %s\t%s\n".formatted(blob(git), path(random)));
    }
    update(git, lines.toString());
    git.run("update-index", "--index-version", version);
    for (String flag : List.of("--skip-worktree", "--assume-unchanged")) {
      git.run("update-index", flag, any(git, random));
    }
    return git;
  }

  private static SortedMap<String, StagedFile> change(TempGit git, Random random) {
    git.attempt("write-tree"); // which notes the trees
    SortedMap<String, StagedFile> change = new TreeMap<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      boolean known = random.nextBoolean();
      String path = known ? any(git, random) : path(random);
      String mode = random.nextBoolean() ? StagedFile.PLAIN : StagedFile.EXECUTABLE;
      boolean goes = known && random.nextInt(3) == 0;
      change.put(path, new StagedFile(goes ? null : blob(git), goes ? StagedFile.PLAIN : mode));
    }
    change
        .keySet()
        .removeIf(path -> change.keySet().stream().anyMatch(o -> o.startsWith(path + "/")));
    return change;
  }

  private static String any(TempGit git, Random random) {
    List<String> paths = new ArrayList<>(git.run("ls-files", "-z").lines().toList());
    paths = new ArrayList<>(List.of(paths.get(0).split("\0")));
    Collections.shuffle(paths, random);
    return paths.get(0);
  }

  private static String path(Random random) {
    List<String> steps = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      steps.add(STEPS.get(random.nextInt(STEPS.size())));
    }
    return String.join("/", steps);
  }

  private static String blob(TempGit git) {
    return git.run("rev-parse", "HEAD:base.txt").strip();
  }

  private static TempGit byGit(TempGit git, SortedMap<String, StagedFile> change)
      throws IOException {
    Path copy = git.home().resolve("index");
    Files.copy(index(git), copy, StandardCopyOption.REPLACE_EXISTING);
    TempGit other = git.in(git.directory()).with("GIT_INDEX_FILE", copy.toString());
    var lines = new StringBuilder();
    change.forEach(
        (path, file) ->
            lines.append(
                file.blob() == null
                    ? "0 %s\t%s\n".formatted("0".repeat(40), path)
                    : "%s %s\t%s\n".formatted(file.mode(), file.blob(), path)));
    update(other, lines.toString());
    return other;
  }

  private static void update(TempGit git, String lines) {
    git.feed(lines.replace('\n', '\0'), "update-index", "--add", "--replace", "-z", "--index-info");
  }

  private static String entries(TempGit git) {
    return git.run("ls-files", "--stage", "-t", "-z");
  }

  private static String raw(TempGit git, String tree) {
    byte[] id = HexFormat.of().parseHex(git.run("rev-parse", tree).strip());
    return new String(id, ISO_8859_1);
  }

  private static Path index(TempGit git) {
    return git.directory().resolve(".git/index");
  }
}
