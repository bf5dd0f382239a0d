package dev.parlance.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlance.guide.Guide;
import dev.parlance.guide.Guides;
import dev.parlance.interview.AnswerSheetReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MotionTest {

  private static final Guide GUIDE = Guides.shipped();

  private static final String REVIEW =
      """
      deciders: [Ada Lovelace]
      components:
        control-plane:
          answers: {kind: backend, service-nature: control-plane, main-constraint: deployment}
          choose: rust
          because: We know it.
        語言:
          answers: {kind: backend, service-nature: control-plane, main-constraint: deployment}
      boundaries:
        - {from: control-plane, to: 語言, protocol: gRPC}
      """;

  @Test
  void it_says_what_is_decided_and_whether_the_guide_recommends_it() {
    assertThat(lines(REVIEW))
        .containsExactly(
            "",
            "In short:",
            "  title       Rust for control-plane, Go for 語言",
            "  record      0002, which is new",
            "  deciders    Ada Lovelace",
            "  review by   2027-11-20",
            "  boundaries  control-plane -> 語言: gRPC",
            "",
            "  control-plane  Rust, by the team (the guide recommends Go)",
            "  語言           Go, as recommended (the guide recommends Go)");
  }

  @Test
  void what_nobody_said_is_none() {
    assertThat(lines(REVIEW.lines().skip(1).limit(7).toList()))
        .contains("  deciders    none", "  boundaries  none");
  }

  @Test
  void it_stands_on_a_narrow_screen() {
    List<String> broken = Layout.of(lines(REVIEW), 40).lines().toList();
    assertThat(broken).allSatisfy(each -> assertThat(Text.of(each).width()).isLessThan(41));
    assertThat(broken)
        .containsSequence(
            "  control-plane  Rust, by the team (the", "                 guide recommends Go)");
  }

  private static List<String> lines(List<String> review) {
    return lines(String.join("\n", review) + "\n");
  }

  private static List<String> lines(String review) {
    return Motion.lines(
        new Deliberation(GUIDE)
            .on(new AnswerSheetReader(GUIDE).read("review.yaml", review))
            .draft(LocalDate.parse("2026-11-20")),
        "0002, which is new");
  }
}
