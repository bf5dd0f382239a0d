package dev.parlance.repository;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlance.record.Link;
import dev.parlance.record.RecordSummary;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkTargetsTest {

  private static final List<RecordSummary> LOG =
      List.of(
          named("0001-one.md"),
          named("0002-two.md"),
          named("0002-twin.md"),
          named("20200101-use-x.md"),
          named("my way.md"));

  private static final LinkTargets TARGETS =
      new LinkTargets(
          "docs/adr", LOG, Set.of("web/adr/0001-one.md", "docs/adr/index.md", "x.md")::contains);

  @ParameterizedTest
  @CsvSource({
    "[1](0001-one.md), docs/adr/0001-one.md",
    "[1](./0001-one.md#why), docs/adr/0001-one.md",
    "[1](../adr/0001-one.md), docs/adr/0001-one.md",
    "[1](/docs/adr/0001-one.md), docs/adr/0001-one.md",
    "[1](https://example.org/blob/main/docs/adr/0001-one.md), docs/adr/0001-one.md",
    "[1](https://example.org/decisions/0001-one.html), docs/adr/0001-one.md",
    "[1](0001-one-as-it-was-called.md), docs/adr/0001-one.md",
    "[1](../../gone/0001-one.md), docs/adr/0001-one.md",
    "[2](0002-twin.md), docs/adr/0002-twin.md",
    "[x](20200101-use-x.md), docs/adr/20200101-use-x.md",
    "20200101-use-x, docs/adr/20200101-use-x.md",
    "[way](my%20way.md), docs/adr/my way.md",
  })
  void a_link_leads_to_the_file_and_else_to_the_number(String link, String file) {
    assertThat(TARGETS.of(link(link))).extracting(RecordSummary::file).containsExactly(file);
  }

  @ParameterizedTest
  @CsvSource({
    "[1](../../web/adr/0001-one.md), web/adr/0001-one.md",
    "[web/1](/web/adr/0001-one.md), web/adr/0001-one.md",
    "[index](index.md), docs/adr/index.md",
    "[1](https://example.org/others/adr/0001-uno.md), https://example.org/others/adr/0001-uno.md",
  })
  void a_file_elsewhere_is_no_record_of_the_number_here(String link, String file) {
    assertThat(TARGETS.of(link(link))).isEmpty();
    assertThat(TARGETS.elsewhere(link(link))).contains(file);
    assertThat(TARGETS.leadsNowhere(link(link))).isFalse();
  }

  @Test
  void a_number_alone_means_every_record_that_has_it() {
    assertThat(TARGETS.of(link("ADR-0002")))
        .extracting(RecordSummary::file)
        .containsExactly("docs/adr/0002-two.md", "docs/adr/0002-twin.md");
    assertThat(TARGETS.leadsNowhere(link("ADR-0009"))).isTrue();
    assertThat(TARGETS.leadsNowhere(link("[9](../../../../0009-out.md)"))).isTrue();
  }

  private static Link link(String words) {
    String text = "# A title\n\n## Status\n\nAccepted\n\nAmends %s\n".formatted(words);
    return RecordSummary.read("docs/adr/0007-x.md", text).links().get(0);
  }

  private static RecordSummary named(String file) {
    return RecordSummary.read("docs/adr/" + file, "# A title\n\n## Status\n\nAccepted\n");
  }
}
