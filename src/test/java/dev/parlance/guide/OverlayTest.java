package dev.parlance.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parlance.Problem;
import dev.parlance.guide.Effect.Support;
import dev.parlance.guide.Effect.TieBreak;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a team adds to the shipped guide, and how slips in it are reported. */
class OverlayTest {

  private static final String ACME =
      """
      guide: acme
      version: 0.1.0
      extends: langindex-python@1.x
      last-verified: 2026-11-02
      languages:
        - {id: kotlin, name: Kotlin, family: jvm, detect: ["*.kt"]}
      options:
        kind:
          - {id: mobile, name: Mobile app, says: the component is a mobile app}
      questions:
        - id: platforms
          asks: Which platforms?
          help: Those that customers use.
          why: Kotlin serves one of them.
          type: many
          phase: deciding
          section: drivers
          when: {kind: mobile}
          source: house
          because: We support two platforms.
          options:
            - {id: android, name: Android, says: it runs on Android}
            - {id: ios, name: iOS, says: it runs on iOS, neutral: true}
      rules:
        - id: H1
          when: {kind: mobile, platforms: android}
          support: [kotlin]
          tier: directive
          source: house
          because: The mobile team writes Kotlin.
        - id: H2
          when: {kind: [script, cli]}
          tie-break: [go]
          source: house
          because: Operations runs Go already.
      disable:
        - {rule: S8, because: We have no shell on Windows.}
      retier:
        - {rule: B1, tier: start, because: Our ecosystem is Python.}
      """;

  private final Guide base = Guides.shipped();
  private final Guide acme = Guides.read("adr/guide.yaml", ACME);

  @Test
  void it_adds_languages_options_questions_and_rules() {
    assertThat(acme.language("kotlin")).isPresent();
    assertThat(acme.question("kind").option("mobile")).isPresent();
    assertThat(acme.question("platforms").citation().isHouse()).isTrue();
    assertThat(acme.languages()).hasSize(base.languages().size() + 1);
    assertThat(acme.rules()).hasSize(base.rules().size() + 1);
    assertThat(acme.rule("H2").effect()).isEqualTo(new TieBreak(List.of("go")));
  }

  @Test
  void its_statements_are_of_the_house_with_a_reason_and_a_place_in_its_own_file() {
    Rule house = acme.rule("H1");
    assertThat(house.origin()).isEqualTo(Rule.Origin.HOUSE);
    assertThat(house.citation().quote()).isEqualTo("The mobile team writes Kotlin.");
    assertThat(acme.source(house.citation())).isEqualTo("adr/guide.yaml, line 30");
    assertThat(acme.rule("S7a").origin()).isEqualTo(Rule.Origin.GUIDE);
  }

  @Test
  void it_sets_rules_aside_and_weighs_them_differently_with_a_reason() {
    assertThat(acme.rules()).extracting(Rule::id).doesNotContain("S8");
    assertThat(((Support) acme.rule("B1").effect()).tier().id()).isEqualTo("start");
    assertThat(acme.rule("B1").origin()).isEqualTo(Rule.Origin.GUIDE);
    assertThat(acme.background().departures())
        .containsExactly(
            new Background.Departure("S8", "", "We have no shell on Windows."),
            new Background.Departure("B1", "start", "Our ecosystem is Python."));
    assertThat(acme.background().interpretations())
        .allSatisfy(reading -> assertThat(reading.rules()).doesNotContain("S8"));
  }

  @Test
  @SuppressWarnings("unchecked")
  void what_it_changes_is_shown_with_the_guide() {
    assertThat((List<Object>) new GuideTree(acme).show().get("departures"))
        .containsExactly(
            Map.of("rule", "S8", "disabled", true, "because", "We have no shell on Windows."),
            Map.of(
                "rule",
                "B1",
                "tier",
                "start",
                "disabled",
                false,
                "because",
                "Our ecosystem is Python."));
  }

  @Test
  void it_is_a_guide_of_its_own_that_says_what_it_was_built_upon() {
    assertThat(acme.head().id()).isEqualTo("acme");
    assertThat(acme.head().version()).isEqualTo("0.1.0+langindex-python.1.0.0");
    assertThat(acme.head().lastVerified()).isEqualTo("2026-11-02");
    assertThat(acme.head().title()).isEqualTo(base.head().title());
    assertThat(acme.digest()).isNotEqualTo(base.digest()).isNotEqualTo(Digest.of(ACME)).hasSize(64);
    assertThat(Guides.read("x", ACME).digest()).isEqualTo(acme.digest());
    assertThat(Guides.read("x", ACME + "\n").digest()).isNotEqualTo(acme.digest());
  }

  @Test
  void a_guide_that_extends_nothing_is_read_as_a_whole() {
    Guide copy = Guides.read("own.yaml", Guides.shippedText());
    assertThat(copy.digest()).isEqualTo(base.digest());
    assertThat(copy.rules()).hasSameSizeAs(base.rules());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "python@1.x | pyhton@1.x | 3:10: Parlance brings no guide 'langindex-pyhton' along. |"
            + " Did you mean 'langindex-python'?",
        "python@1.x | python@2.x | 3:10: Parlance brings langindex-python 1.0.0 along, which is not"
            + " in 'langindex-python@2.x'. | See what changed",
        "python@1.x | python | 3:10: 'langindex-python' is not a guide with a range of versions. |"
            + " Write it as",
        "version: 0.1.0 | version: 0.1 | 2:10: '0.1+langindex-python.1.0.0' is not a version. |"
            + " Write three numbers: 1.0.0",
        "last-verified | last-verifeid | 4:1: there is no key 'last-verifeid'. |"
            + " Did you mean 'last-verified'?",
        "kind:\\n | 'knid:\\n' | 8:3: there is no question 'knid'. | Did you mean 'kind'?",
        "id: mobile | id: script | 9:12: the option 'script' stands here twice. | Rename one.",
        "id: H1 | id: S1 | 25:9: the rule 'S1' stands here twice. | Rename one.",
        "platforms: android | platforms: androit |"
            + " 26:37: there is no option 'androit' of 'platforms'. | Did you mean 'android'?",
        "support: [kotlin] | support: [kotiln] | 27:15: there is no language 'kotiln'. |"
            + " Did you mean 'kotlin'?",
        "source: house\\n    because: The | 'because: The' |"
            + " 25:5: 'H1' does not say whose it is. | Add 'source: house'",
        "source: house\\n    because: The | 'source: hoose\\n    because: The' |"
            + " 29:13: there is no source 'hoose'. | Did you mean 'house'?",
        "because: The mobile team writes Kotlin. | '' |"
            + " 25:5: the key 'because' is missing | Add 'because: …'.",
        "rule: S8 | rule: S88 | 37:12: there is no rule 'S88'. | Did you mean 'S8'?",
        "rule: S8 | rule: H1 | 37:12: there is no rule 'H1'. | Did you mean",
        "rule: B1 | rule: S8 | 39:12: the rule 'S8' is changed twice. | Keep one",
        "rule: B1, tier: start | rule: S3, tier: start |"
            + " 39:22: the rule 'S3' supports no language and has no tier. | Disable it",
        "tier: start | tier: strat | 39:22: there is no tier 'strat'. | Did you mean 'start'?",
        "', because: We have no shell on Windows.' | '' | 37:5: the key 'because' is missing |"
            + " Add 'because: …'."
      })
  void a_slip_is_refused_where_it_stands(
      String right, String wrong, String sentence, String remedy) {
    String text = ACME.replace(right.replace("\\n", "\n"), wrong.replace("\\n", "\n"));
    assertThat(text).isNotEqualTo(ACME);
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> Guides.read("f", text))
        .satisfies(problem -> assertThat(problem.sentence()).startsWith("f:" + sentence))
        .satisfies(problem -> assertThat(problem.remedy()).startsWith(remedy));
  }
}
