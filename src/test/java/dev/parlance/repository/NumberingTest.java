package dev.parlance.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberingTest {

  @ParameterizedTest
  @CsvSource({
    "0007-use-java.md,7",
    "007-use-java.md,7",
    "7-x.md,7",
    "adr-012-x.md,12",
    "RFC-0042.md,42",
    "DR007-x.md,7",
    "scs-0100-v1-x.md,100",
    "ADR012-x.md,12",
    "ADR-12.md,12",
    "ADR-0003-x.markdown,3",
    "0004_x.md,4",
    "0004.md,4",
    "2021-06-05_001-x.md,1",
    "20200101_018-x.md,18",
    "2021-use-java.md,2021"
  })
  void each_dialect_numbers_its_files(String name, int number) {
    assertThat(Numbering.in(name)).map(RecordNumber::value).contains(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "20240101-use-java.md",
        "2021-06-05-use-java.md",
        "README.md",
        "template.md",
        "0000-template.md",
        "adr.md",
        "use-3-languages.md",
        "2024-01-01_3-ways.md",
        "20240101_20240202-x.md",
        "12factor.md"
      })
  void dates_and_words_are_no_numbers(String name) {
    assertThat(Numbering.in(name)).isEmpty();
  }

  @Test
  void the_next_number_follows_the_highest() {
    assertThat(Numbering.after(List.of())).isEqualTo(1);
    assertThat(Numbering.after(List.of("0009-x.md", "0002-y.md"))).isEqualTo(10);
    assertThat(Numbering.after(List.of("9999-x.md"))).isEqualTo(10000);
    assertThat(Numbering.after(List.of("2021-06-05-x.md", "README.md"))).isEqualTo(1);
  }

  @Test
  void a_number_counts_wherever_git_has_it(@TempDir Path folder) {
    TempGit git = TempGit.withCommit(folder);
    git.write("adr/0004-in-head.md", "x");
    git.run("add", ".");
    git.run("commit", "-q", "-m", "x");
    git.run("rm", "-q", "adr/0004-in-head.md");
    assertThat(file(git)).isEqualTo("adr/0005-next.md");

    git.write("adr/0008-staged.md", "x");
    git.run("add", ".");
    git.run("update-index", "--force-remove", "base.txt");
    assertThat(git.directory().resolve("adr/0008-staged.md").toFile().delete()).isTrue();
    assertThat(file(git)).isEqualTo("adr/0009-next.md");

    git.write("adr/0011-untracked.md", "x");
    assertThat(file(git)).isEqualTo("adr/0012-next.md");
  }

  @Test
  void a_number_is_positive() {
    assertThatIllegalArgumentException().isThrownBy(() -> new RecordNumber(0, 4));
  }

  private static String file(TempGit git) {
    return git.log().file(Slug.of("Next"), Records.titled("Next")).path();
  }
}
