package dev.parlance.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parlance.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Faults seeded into a small guide: each is found, placed and named with the nearest word. */
class GuideReaderTest {

  private static final String SMALL =
      """
      guide: small
      version: 1.0.0
      title: Small
      about: Two languages.
      branch-question: kind
      concern-question: constraint
      seeds: [{seed: 0, title: A seed, file: seed.txt, sha256: abc}]
      tiers:
        - {tier: directive, reads: a directive, words: [Use]}
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
          cite: {seed: 0, section: Top, line: 1, quote: what is it, digest: e58e3633a1bc}
          options:
            - {id: tool, name: Tool, says: it is a tool}
            - {id: service, name: Service, says: it is a service}
        - id: constraint
          asks: What binds?
          help: One thing.
          why: It settles.
          type: one
          phase: deciding
          section: drivers
          cite: {seed: 0, section: Top, line: 1, quote: what is it, digest: e58e3633a1bc}
          options:
            - {id: speed, name: Speed, says: speed binds}
      rules:
        - id: R1
          when: {kind: tool}
          support: [go]
          tier: directive
          concern: speed
          cite: {seed: 0, section: Top, line: 1, quote: what is it, digest: e58e3633a1bc}
        - id: R2
          when: {not: {kind: tool}}
          support: [rust]
          tier: directive
          non-monotone: true
          cite: {seed: 0, section: Top, line: 1, quote: what is it, digest: e58e3633a1bc}
      """;

  @Test
  void the_guide_without_faults_is_read() {
    Guide guide = read(SMALL);
    assertThat(guide.rules()).extracting(Rule::id).containsExactly("R1", "R2");
    assertThat(guide.rule("R2").when().monotone()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "branch-question: kind | branch-question: kinds | f:5:18: there is no question 'kinds'. |"
            + " Did you mean 'kind'?",
        "about: Two | abuot: Two | f:4:1: there is no key 'abuot'. | Did you mean 'about'?",
        "{kind: tool} | {kind: tol} | f:37:18: there is no option 'tol' of 'kind'. |"
            + " Did you mean 'tool'?",
        "{kind: tool} | {knid: tool} | f:37:12: there is no question 'knid'. |"
            + " Did you mean 'kind'?",
        "support: [go] | support: [goo] | f:38:15: there is no language 'goo'. |"
            + " Did you mean 'go'?",
        "tier: directive\\n    concern | tier: directve\\n    concern |"
            + " f:39:11: there is no tier 'directve'. | Did you mean 'directive'?",
        "concern: speed | concern: sped | f:40:14: there is no option 'sped' of 'constraint'. |"
            + " Did you mean 'speed'?",
        "id: R2 | id: R1 | f:42:9: the rule 'R1' stands here twice. | Rename one.",
        "id: service | id: tool | f:24:14: the option 'tool' stands here twice. | Rename one.",
        "{id: rust | {id: go | f:12:10: the language 'go' stands here twice. | Rename one.",
        "support: [rust]\\n    tier: directive\\n    non-monotone: true | support: [rust]\\n    tier: directive | f:43:11: an answer is negated, and 'non-monotone' is not"
            + " declared. | Add 'non-monotone: true'.",
        "support: [rust] | support: [rust]\\n    note: x | f:42:5: the rule 'R2' has 2 effects. |"
            + " Give it exactly one of:",
        "quote: what is it, digest: e58e3633a1bc}\\n    options:\\n      - {id: speed |"
            + " quote: what it is, digest: e58e3633a1bc}\\n    options:\\n      - {id: speed |"
            + " f:32:51: the quote is not the one that its digest was made from. |"
            + " Quote the seed word for word",
        "{seed: 0, section: Top, line: 1, quote: what is it, digest: e58e3633a1bc}\\n  - id: R2 |"
            + " {seed: 7, section: Top, line: 1, quote: what is it, digest: e58e3633a1bc}\\n  - id: R2"
            + " | f:41:18: there is no seed 7. | Use one of"
      })
  void a_fault_is_refused_where_it_stands(
      String right, String wrong, String sentence, String remedy) {
    String from = right.replace("\\n", "\n");
    String text = SMALL.replace(from, wrong == null ? "" : wrong.replace("\\n", "\n"));
    assertThat(text).isNotEqualTo(SMALL);
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> read(text))
        .withMessage(sentence)
        .satisfies(problem -> assertThat(problem.remedy()).startsWith(remedy));
  }

  private static Guide read(String text) {
    return GuideReader.read("f", text);
  }
}
