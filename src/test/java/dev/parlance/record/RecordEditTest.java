package dev.parlance.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A new status in the manner of the old one, day included where the old one has a day. */
class RecordEditTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          2017-11-24 完成          ¦ 2026-11-20 deprecated
          2017/11/24 完成          ¦ 2026/11/20 deprecated
          2020-01-02: Accepted    ¦ 2026-11-20: Deprecated
          Accepted on 2018-03-07. ¦ Deprecated on 2026-11-20.
          Accepted 2018-03-07     ¦ Deprecated 2026-11-20
          Accepted (2018-03-07)   ¦ Deprecated
          ✅ Accepted              ¦ Deprecated
          **Accepted** (by vote)  ¦ **Deprecated**
          **Accepted.** By vote.  ¦ **Deprecated.**
          `Accepted`: by *vote*   ¦ `Deprecated`
          _Accepted_ (see a_b)    ¦ _Deprecated_
          **Accepted** (**now**)  ¦ **Deprecated**
          Accepted; supersedes ADR-3                  ¦ Deprecated; supersedes ADR-3
          Accepted (by vote, amends [3. Y](0003-y.md)) ¦ Deprecated, amends [3. Y](0003-y.md)
          **Accepted** (supersedes [3](0003-y.md))    ¦ **Deprecated** (supersedes [3](0003-y.md))
          Accepted; supersedes the old ways           ¦ Deprecated
          Accepted, superseded by [3](0003-y.md)      ¦ Deprecated
          """)
  void a_status_keeps_its_manner(String old, String now) {
    String text = "# 1. X\r\n\r\n## Status\r\n\r\n%s\r\n\r\n## Context\r\n";
    RecordEdit edit = RecordEdit.of(text.formatted(old)).withDate(TODAY);
    assertThat(edit.withStatus(RecordStatus.DEPRECATED).text()).isEqualTo(text.formatted(now));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          Accepted after a long/debate.             ¦ Deprecated after a long/debate.
          **Accepted** (all of it;/the rest later)  ¦ **Deprecated** (all of it;/the rest later)
          ✅ Accepted — by the board,/in May        ¦ Deprecated — by the board,/in May
          Accepted/Implemented                      ¦ Deprecated/Implemented
          Accepted by vote/- Amends ADR-3           ¦ Deprecated/- Amends ADR-3
          Accepted by vote  /Amends ADR-3           ¦ Deprecated  /Amends ADR-3
          Superseded by [3](0003-y.md)/since May    ¦ Deprecated/since May
          """)
  void a_sentence_that_goes_on_in_the_next_line_goes_on(String old, String now) {
    String text = "# 1. X\n\n## Status\n\n%s\n\n## Context\n";
    String before = text.formatted(old.replace("/", "\n"));
    assertThat(RecordEdit.of(before).withStatus(RecordStatus.DEPRECATED).text())
        .isEqualTo(text.formatted(now.replace("/", "\n")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Supersedes [7. Y](0007-y.md)",
        "[The issue](https://example.org/issues/7)",
        "- Issues:\n  - [The issue](https://example.org/issues/7)",
        "Updated by [7](0007-y.md)"
      })
  void what_is_no_status_and_names_something_stays_below_a_new_one(String said) {
    String text = "# 1. X\n\n## Status\n\n%s\n\n## Context\n\nY.\n\n## Decision\n";
    String before = text.formatted(said);
    String accepted = RecordEdit.of(before).withStatus(RecordStatus.ACCEPTED).text();
    assertThat(accepted).isEqualTo(text.formatted("Accepted\n\n" + said));
    assertThat(RecordSummary.read("0001-x.md", accepted).status()).isEqualTo(RecordStatus.ACCEPTED);
    RecordSummary other = RecordSummary.read("0009-z.md", "# 9. Z\n");
    RecordEdit linked = RecordEdit.of(before).withLink("amends", other);
    assertThat(linked.hasLink("amends", other)).isTrue();
    assertThat(linked.withoutLink("amends", other).orElseThrow().text()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({
    "RFC-0009-z.md, RFC-0009",
    "rfc-009.md, RFC-009",
    "DR009-z.md, DR-009",
    "adr-0009-z.md, ADR-0009",
    "2021-06-05_009-z.md, ADR-009",
    "scs-0009-v2-z.md, SCS-0009",
    "notes.md, notes"
  })
  void a_link_is_called_as_its_file_is_and_read_back(String file, String label) {
    RecordSummary other = RecordSummary.read(file, "# notes\n");
    String before = "# X\n\n* Status: accepted\n\n## Context and Problem Statement\n";
    RecordEdit linked = RecordEdit.of(before).withLink("amends", other);
    assertThat(linked.text()).contains("Amends [%s](%s)".formatted(label, file));
    assertThat(linked.hasLink("amends", other)).isTrue();
    RecordEdit superseded = RecordEdit.of(before).supersededBy(other);
    assertThat(superseded.hasLink("superseded by", other)).isTrue();
  }

  @Test
  void a_relation_has_no_place_below_a_status_that_nobody_has_said() {
    String before = "# 1. X\n\n## Status\n\n- Issue: [7](u/7)\n\n## Context\n\n## Decision\n";
    RecordSummary other = RecordSummary.read("0009-z.md", "# 9. Z\n");
    String linked = RecordEdit.of(before).withLink("amends", other).text();
    assertThat(linked).isEqualTo(before + "\n## Links\n\n* Amends [9. Z](0009-z.md)\n");
  }

  @Test
  void a_successor_in_the_front_matter_has_no_title_there_whatever_the_title_is() {
    RecordSummary successor = RecordSummary.read("0009-z.md", "# 9. Z: [the] \"last\"\n");
    for (String quote : List.of("", "\"", "'")) {
      String text = "---\nstatus: %2$s%1$s%2$s\n---\n# 1. X\n\n## Context\n\n## Decision\n";
      String superseded =
          RecordEdit.of(text.formatted("accepted", quote)).supersededBy(successor).text();
      assertThat(superseded)
          .isEqualTo(text.formatted("superseded by [ADR-0009](0009-z.md)", quote));
    }
  }

  @Test
  void a_version_stands_in_the_front_matter_of_its_own_file() {
    String text = "---\r\nstatus: proposed\r\n---\r\n# ADR-0001 X\r\n";
    String second = RecordEdit.of(text).withVersion(2).orElseThrow().text();
    assertThat(second)
        .isEqualTo(
            "---\r\nstatus: proposed\r\nparlance:\r\n  version: 2\r\n---\r\n# ADR-0001 X\r\n");
    RecordSummary read = RecordSummary.read("0001-x.md", second);
    assertThat(read.version()).isEqualTo(2);
    assertThat(read.title()).isEqualTo("X");
    assertThat(read.complaints()).isEmpty();
    String third = RecordEdit.of(second).withVersion(3).orElseThrow().text();
    assertThat(third).isEqualTo(second.replace("version: 2", "version: 3"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          # 1. X//Date: 2020-01-02//## Status    ¦ # 1. X//Date: 2020-01-02//Version: 2//## Status
          # X//Date: 2020-01-02/Status: open/    ¦ # X//Date: 2020-01-02/Version: 2/Status: open/
          # X//* Status: proposed/* Date: 1/     ¦ # X//* Status: proposed/* Date: 1/* Version: 2/
          # X/| status | open |/|---|---|/       ¦ # X/| status | open |/|---|---|/| version | 2    |/
          # X/| Date    | 2020-01-02 |/          ¦ # X/| Date    | 2020-01-02 |/| Version | 2          |/
          # X//**Date**: 2020-01-02  /**By**: A/ ¦ # X//**Date**: 2020-01-02  /**Version**: 2  /**By**: A/
          # X//## Status//Proposed/              ¦ # X//Version: 2//## Status//Proposed/
          X/==/## Status/Proposed                ¦ X/==//Version: 2/## Status/Proposed
          # X                                    ¦ # X//Version: 2
          # X//Version: 7//## Status             ¦ # X//Version: 2//## Status
          """)
  void a_version_is_said_as_the_other_fields_are(String text, String counted) {
    String lines = text.replace("/", "\r\n");
    String second = RecordEdit.of(lines).withVersion(2).orElseThrow().text();
    assertThat(second.replace("\r\n", "/")).isEqualTo(counted);
    assertThat(RecordSummary.read("0001-x.md", second).version()).isEqualTo(2);
  }

  @Test
  void a_version_that_is_no_number_stays() {
    assertThat(RecordEdit.of("# X\n\nVersion: 1.2\n\n## Status\n\nProposed\n").withVersion(2))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"DEPRECATED, deprecated", "PROPOSED, proposed"})
  void the_last_entry_of_a_list_of_days_is_the_one_that_changes(RecordStatus status, String word) {
    String text = "# 1. X\n\n## 状态\n\n2017-11-22 提议\n\n%s\n\n## 上下文\n";
    RecordEdit edit = RecordEdit.of(text.formatted("2017-11-24 完成")).withDate(TODAY);
    String edited = edit.withStatus(status).text();
    assertThat(edited).isEqualTo(text.formatted("2026-11-20 " + word));
    assertThat(RecordSummary.read("0001-x.md", edited).status()).isEqualTo(status);
  }
}
