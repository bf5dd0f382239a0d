package dev.parlance.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlance.guide.Finding;
import dev.parlance.guide.Guide;
import dev.parlance.guide.Guides;
import dev.parlance.guide.Severity;
import dev.parlance.interview.Answer;
import dev.parlance.interview.Answers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Faults seeded into a decision table of seven rows without any; each is found where it stands. */
class GuideLintTest {

  private static final String HEAD =
      """
      guide: table
      version: 1.0.0
      title: A decision table
      about: Two languages.
      branch-question: kind
      concern-question: size
      last-verified: 2026-11-01
      sources: [the team]
      tiers:
        - {tier: directive, reads: a directive, words: [Use]}
        - {tier: default, reads: a default, words: [Often]}
      languages:
        - {id: go, name: Go, family: go}
        - {id: rust, name: Rust, family: rust}
      questions:
        - id: kind
          asks: What is it?
          help: Look at it.
          why: It decides.
          type: one
          phase: deciding
          section: context
          source: house
          because: All begins with it.
          options:
            - {id: tool, name: Tool, says: it is a tool}
            - {id: service, name: Service, says: it is a service}
            - {id: page, name: Page, says: it is a page}
        - id: size
          asks: How big?
          help: Measure it.
          why: It settles.
          type: one
          phase: deciding
          section: drivers
          source: house
          because: Size matters here.
          options:
            - {id: small, name: Small, says: it is small}
            - {id: large, name: Large, says: it is large}
        - id: pace
          asks: How fast?
          help: Measure it.
          why: It is written down.
          type: one
          phase: recording
          section: context
          source: house
          because: Somebody will ask.
          options:
            - {id: fast, name: Fast, says: it is fast, neutral: true}
            - {id: slow, name: Slow, says: it is slow, neutral: true}
      rules:
      """;

  private static final String TABLE =
      HEAD
          + row("R1", "{kind: tool, size: small}", "support: [go], tier: directive")
          + row("R2", "{kind: tool, size: large}", "support: [rust], tier: directive")
          + row("R3", "{kind: service, size: small}", "support: [go], tier: directive")
          + row("R4", "{kind: service, size: large}", "support: [rust], tier: directive")
          + row("R5", "{kind: page, size: small}", "support: [go], tier: directive")
          + row("R6", "{kind: page, size: large}", "support: [rust], tier: directive")
          + row("R7", "{kind: page}", "note: Keep it short");

  @Test
  void nothing_is_found_in_the_table_without_faults() {
    GuideLint lint = GuideLint.of("f", TABLE);
    assertThat(lint.findings()).isEmpty();
    assertThat(lint.classes()).isEqualTo(6);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "duplicate row | {kind: tool, size: small} | support: [go], tier: directive | rule-twice |"
            + " R8 says what R1 says",
        "other outcome | {kind: tool, size: small} | support: [rust], tier: directive |"
            + " same-condition-other-outcome | R8 supports rust and R1 supports go",
        "shadowed by one | {kind: tool, size: small} | support: [go], tier: default |"
            + " rule-shadowed | wherever it fires, R1 settles",
        "shadowed by two | {kind: tool} | 'support: [go, rust], tier: default' | rule-shadowed |"
            + " wherever it fires, R1 or R2 settle",
        "overlap | {pace: fast} | support: [rust], tier: directive | conflict |"
            + " go, rust in conflict in 3 of 12 classes",
      })
  void a_row_too_many_is_found(String fault, String when, String effect, String code, String what) {
    Finding finding = only(code, TABLE + row("R8", when, effect));
    assertThat(finding.subject()).as(fault).isEqualTo("R8");
    assertThat(finding.what()).contains(what);
    assertThat(finding.place()).hasToString("f:61:10");
    assertThat(finding.severity()).isLessThanOrEqualTo(Severity.WARNING);
    assertThat(finding.example()).containsEntry("kind", List.of("tool")).containsKey("size");
  }

  @Test
  void a_gap_is_found_as_the_exact_cell() {
    Finding finding = only("silent", without(TABLE, "R4"));
    assertThat(finding.example())
        .isEqualTo(Map.of("kind", List.of("service"), "size", List.of("large")));
    assertThat(finding.place()).hasToString("f:27:14");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kind: service, size: small | kind: servcie, size: small |"
            + " there is no option 'servcie' of 'kind'. | Did you mean 'service'? | f:56:27",
        "size: small}, support: [go], tier: directive, source: house, because: row R3 |"
            + " size: small}, support: [og], tier: directive, source: house, because: row R3 |"
            + " there is no language 'og'. | Did you mean 'go'? | f:56:60"
      })
  void a_slip_is_found_with_the_nearest_word_and_the_rest_is_looked_at_all_the_same(
      String right, String wrong, String what, String remedy, String place) {
    String text = TABLE.replace(right, wrong);
    Finding finding = only("rule-unreadable", text);
    assertThat(finding.what()).isEqualTo(what);
    assertThat(finding.remedy()).isEqualTo(remedy);
    assertThat(finding.subject()).isEqualTo("R3");
    assertThat(finding.place()).hasToString(place);
    assertThat(only("silent", text).example())
        .containsEntry("kind", List.of("service"))
        .containsEntry("size", List.of("small"));
  }

  @Test
  void all_eight_faults_are_found_at_once() {
    String text =
        without(TABLE, "R6")
            + row("R8", "{kind: tool, size: small}", "support: [go], tier: directive")
            + row("R9", "{kind: tool, size: large}", "support: [go], tier: directive")
            + row("R10", "{kind: service, size: small}", "support: [go], tier: default")
            + row("R11", "{kind: service}", "support: [go, rust], tier: default")
            + row("R12", "{kind: pag, size: large}", "support: [go], tier: default")
            + row("R13", "{pace: fast}", "support: [rust], tier: directive")
            + row("R14", "{kind: page, size: large}", "support: [rsut], tier: directive");
    assertThat(GuideLint.of("f", text).findings())
        .extracting(finding -> finding.code() + " " + finding.subject())
        .contains(
            "rule-twice R8",
            "same-condition-other-outcome R9",
            "rule-shadowed R10",
            "rule-shadowed R11",
            "rule-unreadable R12",
            "conflict R13",
            "silent kind=page",
            "rule-unreadable R14");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{all: [{size: small}, {size: large}]} | 'support: [go], tier: directive' |"
            + " rule-never-fires | ERROR",
        "{kind: page} | 'prefer: go, over: rust' | rule-never-decides | WARNING",
        "{size: large, not: {kind: page}} | 'note: x, non-monotone: true' | non-monotone | NOTE",
        "{kind: tool, size: small} | exclude: [go] | everything-excluded | ERROR",
      })
  void a_rule_without_use_is_found(String when, String effect, String code, Severity severity) {
    Finding finding = only(code, TABLE + row("R8", when, effect));
    assertThat(finding.subject()).isEqualTo("R8");
    assertThat(finding.severity()).isEqualTo(severity);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'prefer: go, over: rust' | 'prefer: rust, over: go' | preferences-collide",
        "tie-break: [go] | tie-break: [rust] | tie-breaks-disagree"
      })
  void two_rules_that_undo_each_other_are_found(String one, String other, String code) {
    String text = TABLE + row("R8", "{kind: tool}", one);
    assertThat(codes(text + row("R9", "{kind: page}", other))).doesNotContain(code);
    Finding finding = only(code, text + row("R9", "{size: small}", other));
    assertThat(finding.subject()).isEqualTo("R9");
    assertThat(finding.example())
        .isEqualTo(Map.of("kind", List.of("tool"), "size", List.of("small")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "says: it is large} | says: it is large, neutral: true} | neutral-option-read | size=large",
        "says: it is large} | says: it is large}\\n      - {id: huge, name: Huge, says: it is huge} |"
            + " option-unread | size=huge",
        "family: rust} | family: rust}\\n  - {id: c, name: C, family: c} | language-unused | c",
        "support: [rust] | 'support: [go, rust]' | language-never-sole | rust",
        "last-verified: 2026-11-01 | last-verified: '' | never-verified | ''",
        "sources: [the team] | sources: [] | no-sources | ''"
      })
  void what_is_declared_and_not_used_is_found(
      String right, String wrong, String code, String subject) {
    String text = TABLE.replace(right, wrong.replace("\\n", "\n"));
    assertThat(text).isNotEqualTo(TABLE);
    assertThat(only(code, text).subject()).isEqualTo(subject);
  }

  @Test
  void a_question_that_changes_nothing_is_found_in_general_and_in_one_branch() {
    String everywhere = TABLE.replace("support: [rust]", "support: [go]");
    assertThat(only("question-in-vain", everywhere).subject()).isEqualTo("size");
    String here =
        TABLE.replace(
            "size: large}, support: [rust], tier: directive, source: house, because: row R2",
            "size: large}, support: [go], tier: directive, source: house, because: row R2");
    Finding finding = only("question-in-vain-here", here);
    assertThat(finding.what()).contains("where kind is tool");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{pace: fast} | size is never asked: it waits for pace, which waits for it.",
        "{kind: [tool]} | ",
        "{all: [{kind: tool}, {kind: page}]} | size is never asked: no answers fulfil its condition."
      })
  void a_question_that_is_never_asked_is_found(String when, String what) {
    String text =
        TABLE
            .replace("because: Size matters here.", "because: Size.\n    when: " + when)
            .replace("because: Somebody will ask.", "because: So.\n    when: {size: small}");
    List<String> found =
        GuideLint.of("f", text).findings().stream()
            .filter(each -> each.code().equals("question-never-asked"))
            .filter(each -> each.subject().equals("size"))
            .map(Finding::what)
            .toList();
    assertThat(found).isEqualTo(what == null ? List.of() : List.of(what));
  }

  @Test
  void a_slip_in_what_a_team_changes_is_found_in_the_teams_file() {
    String team = "guide: acme\nversion: 0.1.0\nextends: langindex-python@1.x\n";
    GuideLint lint =
        GuideLint.of("f", team + "retier: [{rule: S8, tier: defualt, because: A test.}]\n");
    assertThat(lint.findings().get(0).place()).hasToString("f:4:27");
    assertThat(lint.findings().get(0).remedy()).isEqualTo("Did you mean 'default'?");
    assertThat(lint.count(Severity.ERROR)).isEqualTo(1);
  }

  @Test
  void what_cannot_be_read_at_all_is_one_finding_at_its_place() {
    Finding finding = GuideLint.of("f", TABLE.replace("about:", "abuot:")).findings().get(0);
    assertThat(finding.code()).isEqualTo("guide-unreadable");
    assertThat(finding.place()).hasToString("f:4:1");
    assertThat(finding.remedy()).isEqualTo("Did you mean 'about'?");
    assertThat(GuideLint.of("f", "a: [").count(Severity.ERROR)).isEqualTo(1);
    assertThat(GuideLint.of("f", "").findings().get(0).what())
        .isEqualTo("the key 'guide' is missing.");
  }

  @Test
  void quotes_are_held_against_the_texts_they_were_taken_from(@TempDir Path seeds)
      throws IOException {
    String digest = "e58e3633a1bc";
    String text =
        TABLE.replace(
                "sources: [the team]",
                "sources: [the team]\nseeds: [{seed: 0, title: A seed, file: a.txt, sha256: abc}]")
            + "  - {id: R8, when: {kind: page}, note: x, cite: {seed: 0, section: Top, line: 2,"
            + " quote: what is it, digest: "
            + digest
            + "}}\n";
    assertThat(codes(text, seeds)).containsExactly("seed-missing");
    Files.writeString(seeds.resolve("a.txt"), "so what is it\n");
    assertThat(codes(text, seeds)).containsExactly("seed-changed", "quote-not-in-seed");
    assertThat(GuideLint.of("f", text, seeds).findings().get(1).remedy())
        .isEqualTo("It stands in line 1.");
    Files.writeString(seeds.resolve("a.txt"), "\nso what is it\n");
    assertThat(codes(text, seeds)).containsExactly("seed-changed");
    String hash = "ea79ef0cb2b1dbc5a3ccd2fc4d1d75de9a1b4e5b2ddf0a2fdae4c7e1d5a0a000";
    assertThat(codes(text.replace("sha256: abc", "sha256: " + hash), seeds))
        .containsExactly("seed-changed");
  }

  @Test
  void a_team_is_not_told_what_is_so_in_the_guide_that_it_extends() {
    String team = "guide: acme\nversion: 0.1.0\nextends: langindex-python@1.x\n";
    GuideLint shipped = GuideLint.of(Guides.SHIPPED, Guides.shippedText());
    GuideLint same = GuideLint.of("f", team);
    assertThat(same.findings()).isEmpty();
    assertThat(same.inherited()).isEqualTo(shipped.findings().size());
    String more = team + "disable: [{rule: W2, because: A test.}]\n";
    assertThat(GuideLint.of("f", more).findings())
        .extracting(Finding::code)
        .contains("silent")
        .doesNotContain("rule-twice", "conflict");
  }

  /** Whatever a finding shows about outcomes is so when the answers are given. */
  @Test
  void examples_of_the_shipped_guide_show_what_the_findings_say() {
    Guide guide = Guides.shipped();
    Recommender recommender = new Recommender(guide);
    Map<String, Status> promised = Map.of("silent", Status.SILENT, "conflict", Status.CONFLICT);
    List<String> shown = new ArrayList<>();
    for (Finding finding : GuideLint.of(Guides.SHIPPED, Guides.shippedText()).findings()) {
      Answers answers = Answers.NONE;
      for (Map.Entry<String, List<String>> each : finding.example().entrySet()) {
        answers = answers.with(each.getKey(), Answer.of(each.getValue()));
      }
      if (promised.containsKey(finding.code())) {
        shown.add(finding.code());
        assertThat(recommender.advise(answers).status())
            .as("%s", finding)
            .isEqualTo(promised.get(finding.code()));
      }
      if (finding.code().startsWith("rule-")) {
        shown.add(finding.code());
        assertThat(guide.rule(finding.subject()).when().holds(answers::has))
            .as("%s", finding)
            .isTrue();
      }
    }
    assertThat(shown).contains("silent", "conflict", "rule-twice", "rule-shadowed");
  }

  private static String row(String id, String when, String effect) {
    return "  - {id: %s, when: %s, %s, source: house, because: row %s}\n"
        .formatted(id, when, effect, id);
  }

  private static String without(String text, String row) {
    return text.lines()
        .filter(line -> !line.contains("{id: " + row + ","))
        .reduce("", (one, line) -> one + line + "\n");
  }

  private static List<String> codes(String text) {
    return GuideLint.of("f", text).findings().stream().map(Finding::code).toList();
  }

  private static List<String> codes(String text, Path seeds) {
    return GuideLint.of("f", text, seeds).findings().stream().map(Finding::code).toList();
  }

  private static Finding only(String code, String text) {
    List<Finding> found =
        GuideLint.of("f", text).findings().stream()
            .filter(finding -> finding.code().equals(code))
            .toList();
    assertThat(found).as("%s", GuideLint.of("f", text).findings()).hasSize(1);
    return found.get(0);
  }
}
