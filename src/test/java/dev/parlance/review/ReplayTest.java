package dev.parlance.review;

import static dev.parlance.review.ReplayVerdict.ADVICE_ALTERED;
import static dev.parlance.review.ReplayVerdict.ANSWERS_STALE;
import static dev.parlance.review.ReplayVerdict.DRIFT;
import static dev.parlance.review.ReplayVerdict.GUIDE_MISSING;
import static dev.parlance.review.ReplayVerdict.NOW_INCOMPLETE;
import static dev.parlance.review.ReplayVerdict.NOW_IN_CONFLICT;
import static dev.parlance.review.ReplayVerdict.NOW_OPEN;
import static dev.parlance.review.ReplayVerdict.NOW_RECOMMENDED;
import static dev.parlance.review.ReplayVerdict.NOW_SILENT;
import static dev.parlance.review.ReplayVerdict.REASONS_CHANGED;
import static dev.parlance.review.ReplayVerdict.SAME;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parlance.guide.Guide;
import dev.parlance.guide.Guides;
import dev.parlance.guide.Rule;
import dev.parlance.interview.Component;
import dev.parlance.recommendation.Advice;
import dev.parlance.record.DecisionRecord;
import dev.parlance.record.Draft;
import dev.parlance.record.RecordWriter;
import dev.parlance.review.StaleAnswer.Cause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplayTest {

  private static final String HEAD = "guide: acme\nversion: 0.1.0\nextends: langindex-python@1.x\n";

  private static final Guide SHIPPED = Guides.shipped();

  private static final Guide HOUSE =
      overlay(
          """
          rules:
            - id: acme-go
              when: {kind: [script, cli]}
              tie-break: [go]
              source: house
              because: Operations signs Go binaries.
          """);

  private static final String[] OPEN = {
    "kind=cli", "main-constraint=none", "tool-needs=static-binary"
  };
  private static final String[] DAEMON = {
    "kind=backend", "main-constraint=none", "service-nature=daemon", "weighs-more=binary"
  };

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void what_is_recorded_and_replayed_under_one_guide_is_the_same(boolean house) {
    Guide guide = house ? HOUSE : SHIPPED;
    Replay replay = replay(guide);
    for (int seed = 0; seed < 400; seed++) {
      Random random = new Random(seed);
      List<Component> components = new ArrayList<>();
      for (int i = 0; i <= random.nextInt(3); i++) {
        components.add(Recorded.any(guide, "part-" + i, random));
      }
      String text = Recorded.text(guide, components);
      DecisionRecord record = Recorded.read(text);
      List<ReplayedComponent> replayed = replay.of(record);
      assertThat(replayed).as("seed %d", seed).allMatch(each -> each.verdict() == SAME);
      assertThat(replayed).as("seed %d", seed).allMatch(each -> each.now().stale().isEmpty());
      List<Advice> advice = replayed.stream().map(each -> each.now().advice()).toList();
      assertThat(new RecordWriter().write(new Draft(guide, advice, record)))
          .as("seed %d, byte for byte", seed)
          .isEqualTo(text);
    }
  }

  @Test
  void the_same_outcome_for_other_reasons_is_no_drift() {
    Guide reworded =
        overlay(
            """
            rules:
              - id: acme-daemon
                when: {service-nature: daemon}
                support: [go]
                tier: directive
                source: house
                because: Our daemons are written in Go.
            """);
    ReplayedComponent replayed = only(reworded, Recorded.of(SHIPPED, null, DAEMON));
    assertThat(replayed.verdict()).isEqualTo(REASONS_CHANGED);
    assertThat(replayed.verdict().isDrift()).isFalse();
    assertThat(replayed.come()).extracting(Rule::id).containsExactly("acme-daemon");
    assertThat(replayed.gone()).isEmpty();
  }

  @Test
  void a_guide_that_now_recommends_what_the_team_chose_is_no_drift() {
    ReplayedComponent replayed = only(HOUSE, Recorded.of(SHIPPED, "go", OPEN));
    assertThat(replayed.verdict()).isEqualTo(NOW_RECOMMENDED);
    assertThat(replayed.verdict().isDrift()).isFalse();
  }

  @Test
  void a_guide_that_now_recommends_something_else_drifts() {
    assertVerdict(DRIFT, HOUSE, Recorded.of(SHIPPED, "rust", OPEN));
    assertVerdict(
        DRIFT,
        overlay("disable: [{rule: B4c, because: no Go here}]"),
        Recorded.of(SHIPPED, null, DAEMON_OF_PYTHON));
  }

  private static final String[] DAEMON_OF_PYTHON = {
    "kind=backend", "main-constraint=none", "service-nature=daemon", "service-near=python-team"
  };

  @Test
  void what_was_decided_can_be_open_in_conflict_or_not_spoken_of_now() {
    DecisionRecord decided = Recorded.of(HOUSE, null, OPEN);
    assertVerdict(NOW_OPEN, SHIPPED, decided);
    DecisionRecord torn =
        Recorded.of(
            HOUSE,
            null,
            "kind=cli",
            "main-constraint=none",
            "tool-needs=static-binary",
            "javascript-ties=npm-packages");
    assertVerdict(NOW_IN_CONFLICT, SHIPPED, torn);
    DecisionRecord infra =
        Recorded.of(SHIPPED, null, "kind=infra", "main-constraint=none", "service-nature=daemon");
    assertVerdict(NOW_SILENT, overlay("disable: [{rule: B4c, because: no Go here}]"), infra);
  }

  @Test
  void a_question_that_nobody_was_asked_may_leave_the_outcome_open() {
    Guide asking =
        overlay(
            """
            questions:
              - id: acme-team
                asks: Who operates it?
                help: The team on call.
                why: Go is what operations runs.
                type: one
                phase: deciding
                section: drivers
                source: house
                because: Operations asks this first.
                options:
                  - {id: ops, name: Operations, says: operations runs it}
                  - {id: us, name: We do, says: we run it, neutral: true}
            rules:
              - id: acme-ops
                when: {acme-team: ops}
                exclude: [rust]
                source: house
                because: Operations runs no Rust.
            """);
    ReplayedComponent replayed = only(asking, Recorded.of(SHIPPED, "rust", OPEN));
    assertThat(replayed.verdict()).isEqualTo(SAME);
    assertThat(replayed.now().asks()).contains("acme-team");
  }

  @Test
  void an_unknown_branch_is_incomplete_as_it_was() {
    assertVerdict(SAME, SHIPPED, Recorded.of(SHIPPED, "go", "kind=unknown"));
    assertThat(NOW_INCOMPLETE.isDrift()).isTrue();
  }

  @Test
  void an_answer_that_the_guide_does_not_know_is_stale_and_the_nearest_is_named() {
    Guide before =
        overlay("options:\n  kind:\n    - {id: scripts, name: S, says: it is a script}\n");
    ReplayedComponent replayed = only(SHIPPED, Recorded.of(before, "go", "kind=scripts"));
    assertThat(replayed.verdict()).isEqualTo(ANSWERS_STALE);
    assertThat(replayed.now().stale())
        .containsExactly(new StaleAnswer("kind=scripts", "kind=script", Cause.NEAR));
  }

  @Test
  void a_rename_explains_a_stale_answer_and_is_followed() {
    String added = "options:\n  kind:\n    - {id: %s, name: M, says: it is mobile%s}\n";
    Guide before = overlay(added.formatted("mobile", "") + MOBILE.formatted("mobile"));
    Guide after =
        overlay(
            added.formatted("mobile-app", ", formerly: [mobile]") + MOBILE.formatted("mobile-app"));
    DecisionRecord record = Recorded.of(before, null, "kind=mobile");
    ReplayedComponent replayed =
        new Replay(after, new RecordedGuides(List.of(before), blob -> Optional.empty()))
            .of(record)
            .get(0);
    assertThat(replayed.verdict()).isEqualTo(SAME);
    assertThat(replayed.now().stale())
        .containsExactly(new StaleAnswer("kind=mobile", "kind=mobile-app", Cause.RENAMED));
  }

  private static final String MOBILE =
      """
      rules:
        - id: acme-mobile
          when: {kind: %s}
          support: [java]
          tier: directive
          source: house
          because: The mobile team writes Java.
      """;

  @Test
  void without_its_own_guide_nobody_can_say_that_the_reasons_are_the_same() {
    DecisionRecord record = Recorded.of(HOUSE, null, DAEMON);
    Replay replay = new Replay(SHIPPED, new RecordedGuides(List.of(), blob -> Optional.empty()));
    assertThat(replay.hasGuideOf(record)).isFalse();
    assertThat(replay.of(record).get(0).verdict()).isEqualTo(GUIDE_MISSING);
    DecisionRecord open = Recorded.of(HOUSE, null, OPEN);
    assertThat(replay.of(open).get(0).verdict()).isEqualTo(NOW_OPEN);
  }

  @Test
  void advice_that_its_own_guide_does_not_give_was_altered() {
    DecisionRecord record = Recorded.of(SHIPPED, null, DAEMON);
    assertThat(replay(SHIPPED).altered(record)).isEmpty();
    String text =
        new RecordWriter()
            .write(
                new Draft(
                    SHIPPED, List.of(replay(SHIPPED).of(record).get(0).now().advice()), record))
            .replace(
                "advice: {status: recommended, languages: [go]}",
                "advice: {status: open, languages: [go, rust]}");
    DecisionRecord altered = Recorded.read(text);
    assertVerdict(ADVICE_ALTERED, SHIPPED, altered);
    assertVerdict(ADVICE_ALTERED, HOUSE, altered);
    assertThat(replay(HOUSE).altered(altered)).hasSize(1);
  }

  private static void assertVerdict(ReplayVerdict verdict, Guide guide, DecisionRecord record) {
    assertThat(only(guide, record).verdict()).isEqualTo(verdict);
  }

  private static ReplayedComponent only(Guide guide, DecisionRecord record) {
    return replay(guide).of(record).get(0);
  }

  private static Replay replay(Guide guide) {
    return new Replay(guide, new RecordedGuides(List.of(HOUSE, guide), blob -> Optional.empty()));
  }

  private static Guide overlay(String more) {
    return Guides.read("adr/guide.yaml", HEAD + more);
  }
}
