package dev.parlance.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndexShapeTest {

  private final TempGit git;

  IndexShapeTest(@TempDir Path folder) {
    git = TempGit.init(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "3", "4"})
  void extensions_are_found_behind_names_of_any_length(String version) {
    for (int length = 1; length < 200; length += 7) {
      git.write("%s/%d.txt".formatted("d".repeat(length), length), "x");
    }
    git.run("add", ".");
    git.run("update-index", "--index-version", version);
    for (int length = 1; length < 8000; length += 280) {
      String name = "n".repeat(length);
      git.run("update-index", "--add", "--cacheinfo", "100644", "e".repeat(40), name);
    }
    git.run("update-index", "--skip-worktree", "d/1.txt");
    assertThat(shape().plain()).isTrue();

    git.run("update-index", "--split-index");
    assertThat(shape().reasons()).singleElement().asString().contains("split in two files");
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 20, 90, 120})
  void an_index_that_is_cut_off_is_damaged(int length) throws Exception {
    git.write("file.txt", "x");
    git.run("add", ".");
    Path index = git.directory().resolve(".git/index");
    byte[] whole = Files.readAllBytes(index);
    Files.write(index, Arrays.copyOf(whole, Math.min(length, whole.length - 21)));

    assertThat(shape().reasons()).containsAnyOf("Git's index is damaged");
  }

  private IndexShape shape() {
    return IndexShape.of(git.directory().resolve(".git/index"));
  }
}
