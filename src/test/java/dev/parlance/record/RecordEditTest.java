package dev.parlance.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
          """)
  void a_status_keeps_its_manner(String old, String now) {
    String text = "# 1. X\r\n\r\n## Status\r\n\r\n%s\r\n\r\n## Context\r\n";
    RecordEdit edit = RecordEdit.of(text.formatted(old)).withDate(TODAY);
    assertThat(edit.withStatus(RecordStatus.DEPRECATED).text()).isEqualTo(text.formatted(now));
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
          # X/| status | open |/|---|---|/       ¦ # X/| status | open |/|---|---|/| version | 2 |/
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
