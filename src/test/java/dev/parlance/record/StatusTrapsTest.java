package dev.parlance.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts that real logs have where a status belongs, and files that mislead a reader. */
class StatusTrapsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      ignoreLeadingAndTrailingWhitespace = true,
      quoteCharacter = '^',
      textBlock =
          """
          accepted   ¦ Accepted
          accepted   ¦ accepted.
          accepted   ¦ ✅ Accepted
          accepted   ¦ :white_check_mark: Accepted
          accepted   ¦ **Accepted**
          accepted   ¦ `Accepted`
          accepted   ¦ Accepted (lazy consensus) & implemented
          accepted   ¦ Accepted (Option C superseded by [ADR 0041](0041-x.md))
          accepted   ¦ Accepted (this part was rejected before
          accepted   ¦ Implemented in https://github.com/x/y/pull/7
          accepted   ¦ Approved by the TSC on 2020-01-02
          accepted   ¦ accepted-provisional
          accepted   ¦ Partially Implemented
          accepted   ¦ Partly superseded by [7. X](0007-x.md)
          accepted   ¦ Accepted; supersedes ADR-0045
          accepted   ¦ { accepted }
          accepted   ¦ Accepted<!-- |Accepted|Rejected|Superceded|Deprecated -->
          accepted   ¦ ~~Proposed~~ Accepted
          accepted   ¦ 2020-01-02: Accepted
          accepted   ¦ This ADR is accepted
          accepted   ¦ [Accepted](https://example.org/vote)
          accepted   ¦ Living
          accepted   ¦ Active\\
          proposed   ¦ 🤔 Proposed
          proposed   ¦ Proposed, not implemented yet.
          proposed   ¦ Pending review
          proposed   ¦ In discussion
          draft      ¦ WIP
          draft      ¦ DRAFT
          rejected   ¦ ❌ Rejected (see [019](019-x.md))
          rejected   ¦ declined (2020-12-2)
          rejected   ¦ Not-Implemented
          withdrawn  ¦ Abandoned
          deferred   ¦ on hold
          deferred   ¦ 🤔 Incomplete
          deprecated ¦ Deprecated — addressed by [ADR 0045](0045-x.md)
          superseded ¦ ⌛️ Superseded by [036. Multi-cluster](036-multi-cluster.md)
          superseded ¦ Superceeded by ADR-7
          superseded ¦ Accepted. Superseded by [7. X](0007-x.md)
          superseded ¦ superseded by ADR-0123
          accepted   ¦ Proposed on 2021-07-12, Accepted on 2021-08-04
          rejected   ¦ Accepted 2021-08-04 → Rejected 2021-09-01
          accepted   ¦ 已通过
          accepted   ¦ Kabul Edildi
          proposed   ¦ proposé
          proposed   ¦ Decision pending; the vote is on Friday
          proposed   ¦ In consideration
          accepted   ¦ Aceita
          accepted   ¦ Acceptee le 2026-07-08
          accepted   ¦ Akzeptiert (Phase 2)
          accepted   ¦ 採用済み（v1）
          accepted   ¦ 채택 (Accepted)
          accepted   ¦ Утверждено
          accepted   ¦ Zaakceptowane
          accepted   ¦ Aceptado — **parcialmente obsoleto** por ADR-030
          accepted   ¦ Angenommen, teilweise ersetzt
          accepted   ¦ Implementado
          rejected   ¦ Rejeitada
          superseded ¦ Substituída por [ADR 7](0007-x.md)
          superseded ¦ ersetzt durch ADR-7
          unknown    ¦ Partiellement remplacée
          proposed   ¦ proposed | partially superseded by [008 X](008-x.md)
          unfilled   ¦ {proposé | rejeté | accepté | remplacé par 0123-x}
          unfilled   ¦ The decision’s status, such as pending, decided, or approved.
          unknown    ¦ Supersedes [7. X](0007-x.md)
          unknown    ¦ Accepting
          unknown    ¦ Proposed on Monday, accepted on Friday
          unknown    ¦ Implementable
          unknown    ¦ Not quite accepted
          unfilled   ¦ {proposed | rejected | accepted | … | superseded by ADR-0123
          unfilled   ¦ [proposed | rejected | accepted]
          unfilled   ¦ Accepted or Rejected
          unfilled   ¦ Accepted / Rejected / Superseded by #other-issue
          unfilled   ¦ Proposed, Accepted, Rejected, Deprecated
          unfilled   ¦ {{ page.adrstatus }}
          unfilled   ¦ STATUS
          unfilled   ¦ What is the status, such as proposed, accepted, rejected?
          none       ¦ ^^
          """)
  void a_status_is_what_the_text_plainly_says(String status, String text) {
    assertThat(StatusText.of(text).status().word()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '^',
      textBlock =
          """
          accepted   ¦ # 1. X\\n\\nDate: 2020-01-02\\n\\n## Status\\n\\nAccepted\\n\\n## Context\\n
          accepted   ¦ # 1. X\\r\\n\\r\\n## Status\\r\\n\\r\\nAccepted\\r\\n
          accepted   ¦ \uFEFF# X\\n\\n## Status\\nAccepted
          accepted   ¦ X\\n===\\n\\nStatus\\n------\\n\\nAccepted\\n\\nContext\\n-------\\n
          accepted   ¦ # X\\n\\n### Status: **Approved**\\n
          accepted   ¦ # X\\n\\n* Status: accepted\\n* Deciders: a, b\\n\\n## Context\\n
          accepted   ¦ # X\\n\\n- **Status**: accepted\\n
          accepted   ¦ # X\\n\\n**Status: Active**\\\\\\n
          accepted   ¦ # X\\n\\n**Status** Accepted\\n
          accepted   ¦ # X\\n\\n**Status**\\n\\nAccepted\\n
          accepted   ¦ # X\\n\\n|Metadata|Value|\\n|---|---|\\n|Date|2020|\\n|Status  |Approved|\\n
          accepted   ¦ # X\\n\\n| Status | Accepted |\\n|---|---|\\n| Superseded by: | N/A |\\n
          accepted   ¦ # X\\n\\n| Date | Status |\\n|---|---|\\n| 2020 | Accepted |\\n
          accepted   ¦ # X\\n\\n## Status\\n\\n> Accepted\\n
          accepted   ¦ # X\\n\\n## Status\\n\\n- Issue: [#7](x)\\n\\nAccepted\\n
          accepted   ¦ # X\\n\\n## Status\\n\\n- [ ] Proposed\\n- [x] Accepted\\n
          accepted   ¦ # X\\n\\n## Status\\n\\n2020-01-02 Proposed\\n\\n2020-02-03 Accepted\\n
          accepted   ¦ # X\\n\\n## Status\\n\\nWhat is the status of this decision?\\n\\nAccepted\\n
          accepted   ¦ ---\\nstatus: Living # pick one of these\\n---\\n# X\\n
          accepted   ¦ ---\\nstatus: { accepted }\\ndate: {YYYY\\n---\\n# X\\n
          accepted   ¦ ---\\n- status: accepted\\n- approval level: high\\n---\\n# X\\n
          accepted   ¦ ---\\nadr_status: "Accepted"\\n---\\n## Status\\n\\n{{ page.adr_status }}\\n
          accepted   ¦ ---\\nslug: x\\nauthors: a\\ntags: [Accepted]\\n---\\n# X\\n
          accepted   ¦ ---\\nstatus: Accepted\\n---\\n# X\\n\\n## Status\\n\\nAccepted\\n
          accepted   ¦ # Add a status\\n\\n- Status: accepted\\n
          accepted   ¦ ---\\ntitle: X\\nstate: Accepted\\n---\\n## Context\\n
          accepted   ¦ | | |\\n| :-- | :-- |\\n| Feature Name | X |\\n| State | **ACCEPTED** |\\n\\n# Summary\\n
          accepted   ¦ # X\\n\\n## Summary\\n\\n### Decision\\n\\nY.\\n\\n### Status\\n\\nDecided on Y.\\n
          accepted   ¦ # X\\n\\n## 状态\\n\\n2017-11-22 提议\\n\\n2017-11-24 完成\\n
          accepted   ¦ # X\\n\\n状态：已接受\\n
          accepted   ¦ # X\\n\\n## Status\\n\\nProposed on 2018-03-01.\\n\\nAccepted on 2018-03-07.\\n
          proposed   ¦ # X\\n\\n* statut : proposé\\n
          accepted   ¦ # X\\n\\n## Situação\\n\\nAceito\\n
          deprecated ¦ | State | **ACCEPTED, later DEPRECATED** |\\n|---|---|\\n| PR | 1 |\\n
          none       ¦ ---\\ntitle: X\\nstate: Bavaria\\n---\\n# X\\n
          superseded ¦ # X\\n\\n## Status\\n\\nAccepted\\n\\nSuperceded by [7. Y](0007-y.md)\\n
          superseded ¦ # X\\n\\n* status: **superseded by [MADR-077](./077-y.md)**\\n
          proposed   ¦ # X\\n\\n## Status\\n\\nProposed\\n---\\n
          unknown    ¦ # X\\n\\n## Status\\n\\nSupersedes [7. Y](0007-y.md)\\n
          unknown    ¦ # X\\n\\n## Status\\n\\nProposed\\n\\nAccepted\\n
          unfilled   ¦ ---\\nstatus: "{proposed | accepted | … | superseded by ADR-0123"\\n---\\n# X\\n
          unfilled   ¦ # X\\n\\n- Status: {{ STATUS }} <!-- optional: draft | proposed -->\\n
          unfilled   ¦ # X\\n\\n## Status\\n\\n- [ ] Proposed\\n- [ ] Accepted\\n
          unfilled   ¦ ---\\nstatus: Accepted  # Valid: A, B\\n---\\n## Status\\n\\n{Accepted | Deprecated}\\n
          none       ¦ # X\\n\\n## Context\\n\\nBlah\\n\\n### Do nothing and keep status quo\\n\\nAccepted\\n
          none       ¦ # X\\n\\n## Context\\n\\n### Do not add status\\n\\nx\\n\\n#### ## Status handling\\n
          none       ¦ # X\\n\\n## Context\\n\\n```\\n---\\nstatus: accepted\\n---\\n## Status\\nAccepted\\n```\\n
          none       ¦ # X\\n\\n## Options\\n\\n### Status\\n\\nThe status of the bucket.\\n
          none       ¦ # X\\n\\n## Status\\n\\n## Context\\n
          none       ¦ # X\\n\\n<!--\\n## Status\\n\\nAccepted\\n-->\\n
          none       ¦ ^^
          """)
  void a_status_stands_where_the_dialect_puts_it(String status, String file) {
    String text = file.strip().replace("\\r", "\r").replace("\\n", "\n").replace("\\\\", "\\");
    assertThat(RecordSummary.read("0001-x.md", text).status().word())
        .as(text)
        .isEqualTo(status.strip());
  }
}
