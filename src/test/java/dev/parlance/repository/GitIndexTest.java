package dev.parlance.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GitIndexTest {

  private final TempGit git;

  GitIndexTest(@TempDir Path folder) {
    git = TempGit.init(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "3", "4"})
  void entries_are_found_under_names_of_any_length(String version) {
    for (int length = 1; length < 200; length += 7) {
      git.write("%s/%d.txt".formatted("d".repeat(length), length), "x");
    }
    git.run("add", ".");
    git.run("update-index", "--index-version", version);
    for (int length = 1; length < 8000; length += 280) {
      String name = "n".repeat(length);
      git.run("update-index", "--add", "--cacheinfo", "100755", "e".repeat(40), name);
    }
    git.run("update-index", "--skip-worktree", "d/1.txt");

    GitIndex index = index();
    assertThat(index.plain()).isTrue();
    for (String line : git.run("ls-files", "--stage").lines().toList()) {
      String[] words = line.split("[ \t]", 4);
      assertThat(index.staged(words[3])).isEqualTo(new StagedFile(words[1], words[0]));
      assertThat(index.entry(words[3] + "x")).isEmpty();
    }
  }

  @Test
  void names_are_those_directly_in_a_directory() {
    for (String path : new String[] {"adr-a.md", "adr.md", "adr/ä.md", "adr/b.md", "adr/c/d.md"}) {
      git.write(path, "x");
    }
    git.run("add", ".");
    git.write("adr/later.md", "x");
    git.run("add", "-N", "adr/later.md");

    assertThat(index().within("adr")).containsOnlyKeys("b.md", "ä.md");
  }

  @Test
  void a_split_index_is_for_git() {
    git.write("file.txt", "x");
    git.run("add", ".");
    git.run("update-index", "--split-index");

    assertThat(index().reasons()).singleElement().asString().contains("split in two files");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 20, 90, 120})
  void an_index_that_is_cut_off_is_damaged(int length) throws Exception {
    git.write("file.txt", "x");
    git.run("add", ".");
    Path index = git.directory().resolve(".git/index");
    byte[] whole = Files.readAllBytes(index);
    Files.write(index, Arrays.copyOf(whole, Math.min(length, whole.length - 21)));

    assertThat(index().reasons()).containsExactly("Git's index is damaged");
  }

  private GitIndex index() {
    return GitIndex.read(git.directory().resolve(".git/index"));
  }
}
