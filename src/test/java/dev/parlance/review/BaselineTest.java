package dev.parlance.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlance.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
  void it_follows_a_file_to_its_new_name_and_nowhere_else() {
    Baseline baseline = Baseline.of(found("adr/0002-use-x.md", 2));

    for (String now : List.of("adr/0012-use-x.md", "adr/0002-use-y.md", "docs/0002-use-x.md")) {
      assertThat(baseline.following(Set.of(now, "adr/0003-use-z.md")))
          .as(now)
          .isEqualTo(Baseline.of(found(now, 2)));
    }
    assertThat(baseline.following(Set.of("adr/0002-use-x.md", "adr/0012-use-x.md")))
        .isEqualTo(baseline);
    assertThat(baseline.following(Set.of("adr/0012-use-x.md", "adr/0013-use-x.md")))
        .isEqualTo(baseline);
    assertThat(baseline.following(Set.of("adr/0003-use-z.md"))).isEqualTo(baseline);
    assertThat(Baseline.of(found("adr/README.md", 1)).following(Set.of("adr/0001-a.md")).counts())
        .containsOnlyKeys(new Baseline.Entry("ADR901", "adr/README.md"));
  }

  @Test
  void two_files_that_have_become_one_let_pass_what_they_both_did() {
    List<Observation> both = new ArrayList<>(found("adr/0002-use-x.md", 1));
    both.addAll(found("adr/0003-other.md", 2));

    Baseline after = Baseline.of(both).following(Set.of("adr/0003-use-x.md"));

    assertThat(after).isEqualTo(Baseline.of(found("adr/0003-use-x.md", 3)));
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
