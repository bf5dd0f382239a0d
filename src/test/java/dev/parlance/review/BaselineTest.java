package dev.parlance.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlance.Json;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BaselineTest {

  private static final Rule RULE = Rule.warning("ADR901", "for-tests", "Something is so.");

  @Test
  void what_it_lists_is_let_pass_as_often_as_it_lists_it() {
    Baseline baseline = Baseline.of(found("a.md", 2));

    assertThat(baseline.without(found("a.md", 2))).isEmpty();
    assertThat(baseline.without(found("a.md", 3))).hasSize(1);
    assertThat(baseline.without(found("b.md", 1))).hasSize(1);
  }

  @Test
  void it_shrinks_and_never_grows() {
    Baseline baseline = Baseline.of(found("a.md", 2));

    assertThat(baseline.shrunkTo(found("a.md", 1)).size()).isEqualTo(1);
    assertThat(baseline.shrunkTo(found("a.md", 5))).isEqualTo(baseline);
    assertThat(baseline.shrunkTo(found("b.md", 5)).size()).isZero();
  }

  @Test
  void its_file_says_the_same() {
    Baseline baseline = Baseline.of(found("a \"b\" é.md", 2));

    assertThat(Baseline.read("x", Json.write(baseline.tree()))).isEqualTo(baseline);
  }

  @Test
  void that_nothing_was_checked_is_never_let_pass() {
    Observation nothing = NoRecords.RULE.at("adr", 1, "There is no record.", "Write one.");

    assertThat(Baseline.of(List.of(nothing)).size()).isZero();
  }

  private static List<Observation> found(String file, int times) {
    return IntStream.range(0, times)
        .mapToObj(i -> RULE.at(file, i + 1, "So.", "Mend it."))
        .toList();
  }
}
