package dev.parlance.record;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parlance.record.RecordSummary.Chosen;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordSummaryTest {

  @Test
  void our_own_record_tells_its_components() {
    String text = new RecordWriter().write(Review.TWO_COMPONENTS.draft());
    RecordSummary summary = read("adr/0007-x.md", text);
    assertThat(summary.number()).hasValue(7);
    assertThat(summary.title()).isEqualTo("Go for control-plane, Python for ingest");
    assertThat(summary.status()).isEqualTo(RecordStatus.PROPOSED);
    assertThat(summary.date()).isEqualTo("2026-11-20");
    assertThat(summary.dialect()).isEqualTo("madr-4");
    assertThat(summary.components())
        .containsExactly(new Chosen("control-plane", "go"), new Chosen("ingest", "python"));
    assertThat(summary.deciders()).containsExactly("Ada Lovelace <ada@example.org>");
    assertThat(summary.complaints()).isEmpty();
  }

  @Test
  void madr_4_is_read() {
    RecordSummary summary =
        read(
            "0012-use-x.md",
            """
            ---
            status: superseded by ADR-0123
            date: 2024-09-17
            decision-makers: Ada, Grace
            tags: [storage]
            ---
            # Use X
            """);
    assertThat(summary.status()).isEqualTo(RecordStatus.SUPERSEDED);
    assertThat(summary.rawStatus()).isEqualTo("superseded by ADR-0123");
    assertThat(summary.links()).containsExactly(new Link("superseded by", "0123"));
    assertThat(summary.deciders()).containsExactly("Ada", "Grace");
    assertThat(summary.tags()).containsExactly("storage");
    assertThat(summary.dialect()).isEqualTo("madr-4");
  }

  @Test
  void a_title_is_the_main_heading_else_the_key_else_the_first_heading() {
    assertThat(title("---\ntitle: A\n---\n# B\n")).isEqualTo("B");
    assertThat(title("---\ntitle: A\n---\n## Abstract\n")).isEqualTo("A");
    assertThat(title("---\ntitle: |\n  3. A of\n  two lines\nslug: 3\n---\n## Status\n"))
        .isEqualTo("A of two lines");
    assertThat(title("| | |\n|---|---|\n| Feature Name | A |\n\n# Summary\n")).isEqualTo("A");
    assertThat(title("## B\n\n## Context\n")).isEqualTo("B");
    assertThat(title("# RFC 003: C\n")).isEqualTo("C");
    assertThat(title("---\ntitle: A\n---\n# Abstract\n\nx\n\n# Need\n")).isEqualTo("A");
    assertThat(title("---\ntitle: A\n---\n## Need\n\nx\n\n# Decision Outcome\n")).isEqualTo("A");
    assertThat(title("# B\n\nx\n\n# C\n")).isEqualTo("B");
    assertThat(title("# ADR-003：使用 X\n")).isEqualTo("使用 X");
    assertThat(title("---\ntitle: 003-use-x\n---\n## Y\n")).isEqualTo("use-x");
    assertThat(title("# 2024-in-review\n")).isEqualTo("2024-in-review");
    assertThat(title("# **ADR-003: Use X**\n")).isEqualTo("Use X");
    assertThat(title("# **Use** X and *Y*\n")).isEqualTo("**Use** X and *Y*");
  }

  private static String title(String text) {
    return read("0003-x.md", text).title();
  }

  @Test
  void what_a_template_says_is_no_day_no_person_and_no_tag() {
    RecordSummary template =
        read(
            "0001-x.md",
            """
            # X

            - Status: accepted
            - Deciders: [list everyone involved in the decision] <!-- optional -->
            - Date: [YYYY-MM-DD when the decision was last updated] <!-- optional -->
            - Tags: [space and/or comma separated list of tags] <!-- optional -->
            """);
    assertThat(template.date()).isEmpty();
    assertThat(template.deciders()).isEmpty();
    assertThat(template.tags()).isEmpty();
  }

  @Test
  void days_people_and_tags_come_without_the_brackets_and_remarks_around_them() {
    RecordSummary filled =
        read(
            "0001-x.md",
            """
            # X

            - Status: accepted
            - Deciders: [Ada L](https://example.org/ada), { Grace } <!-- optional -->
            - Date: [2025-03-07] <!-- optional -->
            - Tags: storage cache
            """);
    assertThat(filled.date()).isEqualTo("2025-03-07");
    assertThat(filled.deciders()).containsExactly("Ada L", "{ Grace }");
    assertThat(filled.tags()).containsExactly("storage", "cache");
    assertThat(read("1-x.md", "---\ndeciders: { Ada, Grace }\n---\n# X\n").deciders())
        .containsExactly("Ada", "Grace");
    assertThat(read("1-x.md", "# X\n\n- Status: draft\n- Deciders: @ada @grace\n").deciders())
        .containsExactly("@ada", "@grace");
    assertThat(read("1-x.md", "# X\n\n**Deciders** — @ada; @grace, Alan T; Kay\n").deciders())
        .containsExactly("@ada", "@grace", "Alan T", "Kay");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "**Status:** Accepted · **Date:** 2026-04-18 · **Deciders:** Ada, Grace",
        "> **Status:** Accepted | **Date:** 2026-04-18 | **Deciders:** Ada, Grace",
        "- **Status**: Accepted, **Date**: 2026-04-18, **Deciders**: Ada, Grace",
        "**Status: Accepted** — **Date: 2026-04-18** — **Deciders: Ada, Grace**",
        "**Status:** ✅ Accepted **Date:** 2026-04-18 **Deciders:** Ada, Grace",
        "_Date: 2026-04-18_ • _Status: Accepted_ • _Deciders: Ada, Grace_",
        "Date: 2026-04-18 | Status: accepted | Deciders: Ada, Grace",
        "Status: Accepted, Date: 2026-04-18, Deciders: Ada, Grace",
        "Date: 2026-04-18  Status: accepted (at: the board)  Deciders: Ada, Grace"
      })
  void several_fields_may_share_a_line(String line) {
    String text = "# 7. X\n\n" + line + "\n\n## Context\n";
    RecordSummary summary = read("0007-x.md", text);
    assertThat(summary.status()).isEqualTo(RecordStatus.ACCEPTED);
    assertThat(summary.date()).isEqualTo("2026-04-18");
    assertThat(summary.deciders()).containsExactly("Ada", "Grace");
    String edited = RecordEdit.of(text).withStatus(RecordStatus.DEPRECATED).text();
    assertThat(edited.toLowerCase(Locale.ROOT))
        .isEqualTo(
            text.toLowerCase(Locale.ROOT)
                .replaceFirst("(?:✅ )?accepted(?: \\(at: the board\\))?", "deprecated"));
    assertThat(RecordEdit.of(text).withVersion(2).orElseThrow().text())
        .isEqualTo(text.replace("# 7. X\n", "# 7. X\n\nVersion: 2\n"));
  }

  @Test
  void a_colon_alone_begins_no_further_field() {
    String text = "# X\n\n- Status: draft\n- Deciders: Ada (lead: Grace), Alan | Team: core\n";
    assertThat(read("0001-x.md", text).deciders()).containsExactly("Ada (lead: Grace)", "Alan");
    String offered = "# X\n\nStatus: Proposed | Accepted | Superseded by: ADR-0003\n";
    assertThat(read("0001-x.md", offered).status()).isEqualTo(RecordStatus.UNFILLED);
    String nowhere = "# X\n\n**Estado**\n\nAceptado\n";
    assertThat(read("0001-x.md", nowhere).status()).isEqualTo(RecordStatus.ACCEPTED);
  }

  @Test
  void a_day_and_people_may_have_sections_of_their_own() {
    RecordSummary summary =
        read(
            "0001-x.md",
            """
            # 1. X

            ## Status

            Accepted

            ## Date

            2026-03-20

            ## Deciders

            - Ada (lead, from March)
            - **Operations**: Grace, Alan

            ## Tags

            Every record has some, and so has this.

            ## Context

            Date: none of ours.
            """);
    assertThat(summary.date()).isEqualTo("2026-03-20");
    assertThat(summary.deciders()).containsExactly("Ada (lead, from March)", "Grace", "Alan");
    assertThat(summary.tags()).isEmpty();
    assertThat(read("1-x.md", "# X\n\n**Author(s):** Ada\n\n## Datum\n\n1. Mai\n").deciders())
        .containsExactly("Ada");
    assertThat(read("1-x.md", "# X\n\n## Date\n\nTo be agreed\n").date()).isEmpty();
  }

  @Test
  void a_status_with_a_day_gives_the_day_where_nothing_else_does() {
    String status = "# 1. X\n\n## Status\n\nAccepted on 2018-03-07.\n";
    assertThat(read("0001-x.md", status).date()).isEqualTo("2018-03-07");
    String dated = status.replace("## Status", "Date: 2018-02-01\n\n## Status");
    assertThat(read("0001-x.md", dated).date()).isEqualTo("2018-02-01");
  }

  @Test
  void the_number_of_an_issue_is_no_record() {
    String text =
        """
        # X

        ## Status

        - Issue: [#339](https://github.com/x/y/issues/339)

        Amends [ADR 3](https://github.com/x/y/blob/main/adr/0003-z.md)
        """;
    assertThat(read("0001-x.md", text).links())
        .containsExactly(
            new Link("amends", "0003", "https://github.com/x/y/blob/main/adr/0003-z.md"));
  }

  @Test
  void relations_are_read_below_a_status_in_its_heading_and_in_other_languages() {
    String below = "# X\n\n## Status: Accepted\n\nAmends [3. Z](0003-z.md)\n";
    assertThat(read("0001-x.md", below).links())
        .containsExactly(new Link("amends", "0003", "0003-z.md"));
    String key = "---\nstate: superseded by ADR-0007\n---\n# X\n";
    assertThat(read("0001-x.md", key).links()).containsExactly(new Link("superseded by", "0007"));
    String offered = "# X\n\n- Status: [draft | accepted | superseded by [x](0005-x.md)]\n";
    assertThat(read("0001-x.md", offered).links()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          - Supersedes: ADR-0003 (the old one, see below), ADR-0004 ¦ supersedes 0003, supersedes 0004
          - **Related ADRs**: [ADR-0003](0003-y.md), ADR-0004       ¦ relates to 0003, relates to 0004
          - Related: ADR-3 (of last year); then `docs/x.md`         ¦ relates to 0003
          - Related: [the design](../designs/y.md), [#7](u/issues/7) ¦
          - Depends on: ADR-0003                                    ¦ depends on 0003
          - Builds on: [3](0003-y.md)                               ¦ builds on 0003
          - Status: ersetzt durch [ADR-0003](0003-y.md)             ¦ superseded by 0003
          - Status: Substituída por ADR-3                           ¦ superseded by 0003
          - Status: Заменено на [3](0003-y.md)                      ¦ superseded by 0003
          """)
  void a_field_names_relations_in_the_words_of_its_log(String field, String relations) {
    String text = "# 1. X\n\n" + field + "\n\n## Context\n";
    assertThat(relations(text)).isEqualTo(relations == null ? "" : relations);
  }

  @Test
  void a_front_matter_names_relations_by_number_or_by_file() {
    String text = "---\n%s\n---\n# 1. X\n";
    assertThat(relations(text.formatted("superseded_by: [\"0003\"]")))
        .isEqualTo("superseded by 0003");
    assertThat(relations(text.formatted("replaces:\n  - scs-0003-v1-y.md")))
        .isEqualTo("replaces 0003");
    assertThat(relations(text.formatted("related-adrs: [docs/adr/0003-y.md, guide.md]")))
        .isEqualTo("relates to 0003");
    String twice =
        text.formatted("superseded_by: 3") + "\n## Status\n\nSuperseded by [3](0003-y.md)\n";
    assertThat(read("0001-x.md", twice).links())
        .containsExactly(new Link("superseded by", "0003", "0003-y.md"));
  }

  @Test
  void a_word_that_a_dash_ends_is_no_relation() {
    assertThat(relations("# X\n\n## Status\n\nDone\n\nsearch-[123] and adr-[4](0004-y.md)\n"))
        .isEmpty();
  }

  private static String relations(String text) {
    return read("0001-x.md", text).links().stream()
        .map(link -> link.verb() + " " + link.target())
        .collect(Collectors.joining(", "));
  }

  @Test
  void madr_3_is_read() {
    RecordSummary summary =
        read("3-x.md", "---\nstatus: accepted\ndeciders: [Ada, 'Lovelace, A.']\n---\n# X\n");
    assertThat(summary.dialect()).isEqualTo("madr-3");
    assertThat(summary.status()).isEqualTo(RecordStatus.ACCEPTED);
    assertThat(summary.deciders()).containsExactly("Ada", "Lovelace, A.");
  }

  @Test
  void madr_2_is_read() {
    RecordSummary summary =
        read(
            "0005-x.md",
            """
            # Use X

            * Status: superseded by [ADR-0006](0006-y.md)
            * Deciders: Ada, Grace
            * Date: 2019-01-31

            ## Context and Problem Statement
            """);
    assertThat(summary.dialect()).isEqualTo("madr-2");
    assertThat(summary.status()).isEqualTo(RecordStatus.SUPERSEDED);
    assertThat(summary.links()).containsExactly(new Link("superseded by", "0006", "0006-y.md"));
    assertThat(summary.deciders()).containsExactly("Ada", "Grace");
    assertThat(summary.date()).isEqualTo("2019-01-31");
  }

  @ParameterizedTest
  @CsvSource({
    "7-x.md, 7, 3",
    "007-x.md, 007, 003",
    "ADR-0007-x.md, 0007, 0003",
    "106-x.md, 106, 003",
    "2021-06-05_001-x.md, 001, 003",
    "20200101-use-x.md, 20200101-use-x, 0003",
  })
  void a_number_is_said_as_the_file_writes_it(String file, String id, String said) {
    RecordSummary summary = read(file, "# X\n\n## Status\n\nAccepted\n\nAmends ADR-3\n");
    assertThat(summary.id()).isEqualTo(id);
    assertThat(summary.said(summary.links().get(0))).isEqualTo(said);
    assertThat(summary.isCalled(id)).isTrue();
    assertThat(summary.isCalled("0003")).isFalse();
  }

  @Test
  void nygard_is_read() {
    RecordSummary summary =
        read(
            "doc/adr/0002-use-x.md",
            """
            # 2. Use X

            Date: 2016-02-12

            ## Status

            Accepted

            Supersedes [1. Use Y](0001-use-y.md)

            ## Context
            """);
    assertThat(summary.dialect()).isEqualTo("nygard");
    assertThat(summary.title()).isEqualTo("Use X");
    assertThat(summary.status()).isEqualTo(RecordStatus.ACCEPTED);
    assertThat(summary.date()).isEqualTo("2016-02-12");
    assertThat(summary.links()).containsExactly(new Link("supersedes", "0001", "0001-use-y.md"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "accepted; ACCEPTED",
        "Accepted; ACCEPTED",
        "'\"**proposed**\"'; PROPOSED",
        "on hold; DEFERRED",
        "in two minds; UNKNOWN",
        "accepted-provisional; ACCEPTED",
        "'\"{proposed | rejected | accepted\"'; UNFILLED",
        "''; NONE"
      })
  void a_status_is_never_guessed(String text, RecordStatus status) {
    assertThat(read("1-x.md", "---\nstatus: " + text + "\n---\n# X\n").status()).isEqualTo(status);
  }

  @Test
  void a_broken_front_matter_is_reported_and_read_by_lines() {
    RecordSummary summary = read("1-x.md", "---\nstatus: accepted\ndate: {today\n---\n# X\n");
    assertThat(summary.status()).isEqualTo(RecordStatus.ACCEPTED);
    assertThat(summary.title()).isEqualTo("X");
    assertThat(summary.complaints())
        .singleElement()
        .satisfies(
            complaint -> {
              assertThat(complaint.file()).isEqualTo("1-x.md");
              assertThat(complaint.line()).isGreaterThanOrEqualTo(3);
              assertThat(complaint.text()).startsWith("this is not readable YAML");
            });
  }

  @Test
  void a_status_that_is_a_mapping_is_what_somebody_meant() {
    assertThat(read("1-x.md", "---\nstatus: { accepted }\n---\n# X\n").status())
        .isEqualTo(RecordStatus.ACCEPTED);
  }

  @Test
  void a_large_front_matter_never_reaches_the_parser() {
    String comment = "# ".repeat(40_000);
    RecordSummary summary = read("1-x.md", "---\n" + comment + "\nstatus: accepted\n---\n# X\n");
    assertThat(summary.complaints())
        .containsExactly(new Complaint("1-x.md", 1, "the front matter is larger than 64 KiB."));
  }

  @Test
  void a_file_in_another_encoding_is_reported_and_read() {
    byte[] latin = "# Caf\u00e9\n\n## Status\n\nAccepted\n".getBytes(ISO_8859_1);
    RecordSummary summary = RecordSummary.read("1-x.md", latin);
    assertThat(summary.title()).isEqualTo("Café");
    assertThat(summary.status()).isEqualTo(RecordStatus.ACCEPTED);
    assertThat(summary.complaints())
        .containsExactly(new Complaint("1-x.md", 1, "this is not UTF-8."));
  }

  @Test
  void a_character_that_is_none_is_reported() {
    assertThat(read("1-x.md", "# X\n\nab\u0000\n").complaints())
        .containsExactly(new Complaint("1-x.md", 3, "the character U+0000 is here."));
  }

  @Test
  void a_mark_at_the_beginning_and_foreign_line_ends_do_no_harm() {
    RecordSummary summary = read("1-x.md", "\uFEFF---\r\nstatus: accepted\r\n---\r\n\r\n# X\r\n");
    assertThat(summary.status()).isEqualTo(RecordStatus.ACCEPTED);
    assertThat(summary.title()).isEqualTo("X");
    assertThat(summary.complaints()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"''", "---", "x", "'\u0000\u0001'", "'---\n---'", "'---\nparlance: 1\n---'"})
  void no_file_makes_it_fail(String text) {
    assertThat(read("notes.md", text).number()).isEmpty();
  }

  @Test
  void no_text_and_no_bytes_make_it_fail() {
    for (int seed = 0; seed < 5000; seed++) {
      Random random = new Random(seed);
      String text = "---\nstatus: %s\nparlance: %s\n%s: [%s]\n---\n# %s\n\n## Status\n\n%s\n";
      Object[] parts = Stream.generate(() -> Nasty.text(random)).limit(6).toArray();
      byte[] content = text.formatted(parts).getBytes(UTF_8);
      content[random.nextInt(content.length)] = (byte) random.nextInt(256);
      assertThat(RecordSummary.read("1-x.md", content).file()).as("seed %d", seed).isNotNull();
    }
  }

  private static RecordSummary read(String file, String text) {
    return RecordSummary.read(file, text.getBytes(UTF_8));
  }
}
