package dev.parlance.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlance.guide.Guide;
import dev.parlance.guide.Guides;
import dev.parlance.guide.Rule;
import dev.parlance.interview.Answer;
import dev.parlance.interview.Answers;
import dev.parlance.interview.Choice;
import dev.parlance.interview.Component;
import dev.parlance.recommendation.Status;
import dev.parlance.record.ComponentDecision;
import dev.parlance.record.DecisionRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WhatIfTest {

  private static final Guide GUIDE = Guides.shipped();

  private final WhatIf whatIf = new WhatIf(GUIDE);

  @Test
  void supposing_what_is_recorded_changes_nothing() {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      String text = Recorded.text(GUIDE, List.of(Recorded.any(GUIDE, "part", random)));
      ComponentDecision decision = Recorded.read(text).components().get(0);
      Supposed supposed = whatIf.of(decision, given(decision.answers()));
      assertThat(supposed.isMoved()).as("seed %d", seed).isFalse();
      assertThat(supposed.answers()).as("seed %d", seed).isEqualTo(decision.answers());
      assertThat(supposed.gone()).as("seed %d", seed).isEmpty();
      assertThat(supposed.come()).as("seed %d", seed).isEmpty();
    }
  }

  @Test
  void what_is_supposed_is_what_would_have_been_advised() {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      DecisionRecord one = Recorded.read(anyOf(random));
      DecisionRecord other = Recorded.read(anyOf(random));
      ComponentDecision decision = one.components().get(0);
      ComponentDecision instead = other.components().get(0);
      Supposed supposed = whatIf.of(decision, given(instead.answers()));
      String text =
          Recorded.text(
              GUIDE,
              List.of(
                  new Component("part", List.of(), "", supposed.answers(), new Choice("go", "x"))));
      assertThat(Recorded.read(text).components().get(0).advised().status())
          .as("seed %d", seed)
          .isEqualTo(supposed.advice().status());
    }
  }

  @Test
  void another_outcome_always_has_another_reason() {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      ComponentDecision decision = Recorded.read(anyOf(random)).components().get(0);
      ComponentDecision instead = Recorded.read(anyOf(random)).components().get(0);
      Supposed supposed = whatIf.of(decision, given(instead.answers()));
      boolean settled =
          supposed.isMoved()
              && !supposed.advice().reasons().isEmpty()
              && decision.advised().status().compareTo(Status.OPEN) <= 0;
      if (settled) {
        assertThat(supposed.gone().size() + supposed.come().size())
            .as("seed %d", seed)
            .isPositive();
      }
    }
  }

  @Test
  void what_does_not_apply_any_more_is_left_out_and_named() {
    ComponentDecision tool =
        Recorded.of(GUIDE, "go", "kind=cli", "main-constraint=none", "tool-needs=static-binary")
            .components()
            .get(0);
    Supposed supposed = whatIf.of(tool, Map.of("kind", Optional.of(Answer.of("data"))));
    assertThat(supposed.dropped()).containsExactly("tool-needs");
    assertThat(supposed.answers().to("tool-needs")).isEmpty();
    assertThat(supposed.advice().languages()).containsExactly("python");
    assertThat(supposed.isMoved()).isTrue();
  }

  @Test
  void a_weaker_statement_that_narrows_the_choice_is_the_reason() {
    ComponentDecision tool =
        Recorded.of(GUIDE, "go", "kind=cli", "main-constraint=none", "tool-needs=static-binary")
            .components()
            .get(0);
    Supposed supposed = whatIf.of(tool, Map.of("weighs-more", Optional.of(Answer.of("binary"))));
    assertThat(supposed.advice().languages()).containsExactly("go");
    assertThat(supposed.come()).extracting(Rule::id).containsExactly("P3");
  }

  private static String anyOf(Random random) {
    return Recorded.text(GUIDE, List.of(Recorded.any(GUIDE, "part", random)));
  }

  @Test
  void an_answer_that_is_taken_back_is_one_that_was_never_given() {
    ComponentDecision tool =
        Recorded.of(GUIDE, "go", "kind=cli", "main-constraint=none", "tool-needs=static-binary")
            .components()
            .get(0);

    Supposed supposed = whatIf.of(tool, Map.of("tool-needs", Optional.empty()));

    assertThat(supposed.answers().to("tool-needs")).isEmpty();
    assertThat(supposed.advice().languages()).doesNotContain("rust");
    assertThat(supposed.asks()).contains("tool-needs");
  }

  @Test
  void an_answer_to_what_is_not_asked_does_not_count_and_is_said_not_to() {
    ComponentDecision tool =
        Recorded.of(GUIDE, "go", "kind=cli", "main-constraint=none", "tool-needs=static-binary")
            .components()
            .get(0);

    Supposed supposed = whatIf.of(tool, Map.of("service-nature", Optional.of(Answer.of("daemon"))));

    assertThat(supposed.isMoved()).isFalse();
    assertThat(supposed.dropped()).containsExactly("service-nature");
  }

  private static Map<String, Optional<Answer>> given(Answers answers) {
    Map<String, Optional<Answer>> given = new HashMap<>();
    answers.byQuestion().forEach((question, answer) -> given.put(question, Optional.of(answer)));
    return given;
  }
}
