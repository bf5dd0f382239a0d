package dev.parlance.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parlance.Problem;
import dev.parlance.record.RecordSummary;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableOfContentsTest {

  private static final RecordSummary RECORD =
      RecordSummary.read(
          "docs/adr/0001-a b.md", "# 1. Use [x] | y\n\n## Status\n\nAccepted\n".getBytes(UTF_8));

  @Test
  void only_what_stands_between_the_markers_changes() {
    String before = "\uFEFFa\r\n<!-- parlance:index -->\nold\n<!-- parlance:end -->\nz";

    assertThat(table("docs/README.md").in(before))
        .isEqualTo(
            before.replace(
                "old\n", "\n* [0001](adr/0001-a%20b.md) Use \\[x\\] \\| y (accepted)\n\n"));
  }

  @Test
  void the_markers_of_adr_log_are_kept_with_its_words_and_the_line_ends_of_the_file() {
    String before = "<!-- adrlog -->\r\n<!-- adrlogstop -->\r\n";

    assertThat(table("docs/adr/index.md").in(before))
        .isEqualTo(
            before.replace(
                "\r\n<", "\r\n\r\n* [ADR-0001](0001-a%20b.md) - Use \\[x\\] \\| y\r\n\r\n<"));
  }

  @Test
  void what_is_up_to_date_stays_as_it_is() {
    TableOfContents table = table("README.md");

    assertThat(table.in(table.newFile())).isEqualTo(table.newFile());
    assertThat(table.newFile()).contains("(docs/adr/0001-a%20b.md)");
  }

  @Test
  void an_empty_log_has_an_empty_table() {
    TableOfContents table = new TableOfContents("README.md", List.of());

    assertThat(table.in(table.newFile())).isEqualTo(table.newFile());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<!-- parlance:index -->\n",
        "<!-- parlance:end -->\n<!-- parlance:index -->\n",
        "<!-- parlance:index -->\n<!-- parlance:index -->\n<!-- parlance:end -->\n",
        "```\n<!-- parlance:index -->\n<!-- parlance:end -->\n```\n",
      })
  void a_file_without_one_pair_of_markers_is_left_alone(String text) {
    assertThatExceptionOfType(Problem.class).isThrownBy(() -> table("README.md").in(text));
  }

  private static TableOfContents table(String file) {
    return new TableOfContents(file, List.of(RECORD));
  }
}
