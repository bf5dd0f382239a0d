package dev.parlance.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionRangeTest {

  @ParameterizedTest
  @CsvSource({
    "1.x, 1.0.0, 1.99.3, 2.0.0",
    "1.2.x, 1.2.0, 1.2.9, 1.3.0",
    "1.2, 1.2.0, 1.2.9, 1.3.0",
    "1.2.3, 1.2.3, 1.2.3, 1.2.4",
    "^1.2.3, 1.2.3, 1.9.0, 2.0.0",
    "^0.2.3, 0.2.3, 0.2.9, 0.3.0",
    "~1.2.3, 1.2.3, 1.2.9, 1.3.0"
  })
  void a_range_holds_its_ends_and_not_what_follows(
      String range, String first, String last, String next) {
    VersionRange read = VersionRange.parse(range).orElseThrow();
    assertThat(read.contains(version(first))).isTrue();
    assertThat(read.contains(version(last))).isTrue();
    assertThat(read.contains(version(next))).isFalse();
    assertThat(read.contains(version("0.0.1"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "x", "1.x.3", "^1.x", ">=1.0.0", "1.0.0 ", "99999999.x"})
  void anything_else_is_no_range(String text) {
    assertThat(VersionRange.parse(text)).isEmpty();
  }

  @Test
  void versions_are_ordered_as_semver_has_it() {
    List<Version> order =
        Stream.of("0.9.9", "1.0.0-alpha", "1.0.0-beta", "1.0.0+x", "1.0.1", "1.2.0", "1.10.0")
            .map(VersionRangeTest::version)
            .toList();
    assertThat(order).isSorted();
    assertThat(version("1.0.0+langindex-python.1.0.0")).isEqualTo(version("1.0.0"));
    assertThat(Version.parse("1.0")).isEmpty();
  }

  private static Version version(String text) {
    return Version.parse(text).orElseThrow();
  }
}
