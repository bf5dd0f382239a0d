package dev.parlance.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlance.record.Difference.Kind;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ComparisonTest {

  private static final String NYGARD =
      """
      # 7. Storage

      Date: 2026-10-01

      ## Status

      Proposed

      ## Context

      We need some.

      ## Decision

      ```
      ## Not a heading
      ```
      """;

  @TestFactory
  Stream<DynamicTest> a_status_is_all_that_another_status_changes() throws IOException {
    return Corpus.labels().keySet().stream()
        .map(file -> DynamicTest.dynamicTest(file, () -> onlyTheStatus(file)));
  }

  private static void onlyTheStatus(String file) throws IOException {
    String text = Corpus.text(file);
    assertThat(compared(text, text)).isEmpty();
    assertThat(compared(text, text.replace("\r\n", "\n"))).isEmpty();
    RecordStatus was = RecordSummary.read(file, text).status();
    if (was != RecordStatus.DEPRECATED && was != RecordStatus.SUPERSEDED) {
      String edited = RecordEdit.of(text).withStatus(RecordStatus.DEPRECATED).text();
      assertThat(compared(text, edited)).extracting(Difference::kind).contains(Kind.STATUS);
      assertThat(Set.of(Kind.STATUS, Kind.LINK))
          .containsAll(compared(text, edited).stream().map(Difference::kind).toList());
    }
  }

  @Test
  void the_prose_is_compared_section_by_section() {
    assertThat(compared(NYGARD, NYGARD.replace("some", "much").replace("Not a", "No")))
        .containsExactly(
            new Difference(Kind.SECTION, "", "Context", "We need some.", "We need much."),
            new Difference(
                Kind.SECTION,
                "",
                "Decision",
                "```\n## Not a heading\n```",
                "```\n## No heading\n```"));
  }

  @Test
  void title_day_and_links_are_compared_in_any_dialect() {
    String after =
        NYGARD
            .replace("Storage", "Stores")
            .replace("10-01", "10-02")
            .replace("Proposed\n", "Accepted\n\nAmends [1. One](0001-one.md)\n");
    assertThat(compared(NYGARD, after))
        .containsExactly(
            new Difference(Kind.TITLE, "", "", "Storage", "Stores"),
            new Difference(Kind.STATUS, "", "", "proposed", "accepted"),
            new Difference(Kind.DATE, "", "", "2026-10-01", "2026-10-02"),
            new Difference(Kind.LINK, "", "amends 0001", "", "amends 0001"));
  }

  @Test
  void a_decision_that_is_not_whole_any_more_is_compared_by_what_the_log_knows_of_it() {
    String broken =
        """
        ---
        status: proposed
        parlance:
          version: 1
          components:
            - name: api
              language: go
        ---

        # Go for api
        """;
    assertThat(compared(broken, broken.replace("language: go", "language: rust")))
        .containsExactly(new Difference(Kind.COMPONENT, "", "api", "go", "rust"));
  }

  private static List<Difference> compared(String before, String after) {
    return Comparison.of(new Edition("0007-x.md", before), new Edition("0007-x.md", after));
  }
}
