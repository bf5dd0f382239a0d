package dev.parlance.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamingTest {

  @ParameterizedTest
  @CsvSource({
    "README.md,0001-use-java.md",
    "0000-use-madr.md,0001-use-java.md",
    "0007-x.md,0008-use-java.md",
    "007-x.md,008-use-java.md",
    "7-x.md,8-use-java.md",
    "9999-x.md,10000-use-java.md",
    "0004_x.md,0005_use-java.md",
    "0004.x.md,0005-use-java.md",
    "ADR-59.md ADR-60.md,ADR-61.md",
    "ADR-9.md ADR-10.md,ADR-11.md",
    "ADR-012-x.md,ADR-013-use-java.md",
    "ADR012-x.md,ADR013-use-java.md",
    "adr-0007-x.md,adr-0008-use-java.md",
    "adr_0007_x.md,adr_0008_use-java.md",
    "0071-x.md 0072-x.md ADR-0103-x.md ADR-0104-x.md ADR-0105-x.md,ADR-0106-use-java.md",
    "0001-x.md 0002-y.md 3.md,0004-use-java.md",
    "0001-x.md 2.md,3.md",
    "20240101-x.md,20261121-use-java.md",
    "20240101-x.md 0001-x.md 20240103-x.md,20261121-use-java.md",
    "2021-06-05_001-x.md 2021-06-06_002-y.md,2026-11-21_003-use-java.md",
    "20200101_018-x.md,20261121_019-use-java.md",
    "2024-01-01-x.md,2026-11-21-use-java.md",
    "2024-01-01_x.md,2026-11-21_use-java.md",
    "20261121-Use-Java.md 20261121-use-java-2.md,20261121-use-java-3.md"
  })
  void a_new_file_is_named_as_the_log_names_them(
      String names, String expected, @TempDir Path folder) {
    TempGit git = TempGit.withCommit(folder);
    Arrays.stream(names.split(" ")).forEach(name -> git.write("adr/" + name, "x"));
    assertThat(git.log().file(Slug.of("Use Java"), Records.titled("Use Java")).path())
        .isEqualTo("adr/" + expected);
  }

  @Test
  void only_the_newest_tell() {
    List<String> old = IntStream.range(10, 100).mapToObj("%d-x.md"::formatted).toList();
    List<String> now = IntStream.range(100, 120).mapToObj("ADR-%04d.md"::formatted).toList();
    assertThat(FileNaming.of(Stream.concat(now.stream(), old.stream()).toList(), FileNaming.USUAL))
        .isEqualTo(new FileNaming.Numbered(null, "ADR-", 4, "-", false));
  }

  @Test
  void a_number_that_only_the_remote_knows_counts_and_tells_nothing(@TempDir Path folder) {
    TempGit git = TempGit.withCommit(folder);
    git.write("adr/ADR-60.md", "x");
    git.run("update-ref", "refs/parlance/origin/0061", "HEAD");
    assertThat(git.log().file(Slug.of("Use Java"), Records.titled("Use Java")).path())
        .isEqualTo("adr/ADR-62.md");
  }

  @Test
  void a_record_without_a_number_is_called_by_its_file() {
    assertThat(new RecordName(null, "adr/20261121-use-java.md").label())
        .isEqualTo("20261121-use-java");
    assertThat(new RecordName(new RecordNumber(7, 3), "adr/007-use-java.md").label())
        .isEqualTo("007");
  }
}
