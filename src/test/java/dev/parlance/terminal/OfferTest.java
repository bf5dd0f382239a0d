package dev.parlance.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlance.guide.Guide;
import dev.parlance.guide.Guides;
import dev.parlance.interview.Answers;
import dev.parlance.interview.Choice;
import dev.parlance.interview.Component;
import dev.parlance.interview.Outlook;
import dev.parlance.repository.Evidence;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OfferTest {

  private static final Guide GUIDE = Guides.shipped();
  private static final Outlook GO = new Outlook(true, List.of("go"));
  private static final Outlook WEB = new Outlook(false, List.of("javascript", "typescript"));
  private static final Outlook SILENT = new Outlook(false, List.of());

  private static final Evidence TYPESCRIPT =
      new Evidence(5, Map.of("typescript", 4), Map.of("tsconfig.json", "web/tsconfig.json"));
  private static final Evidence PYTHON = new Evidence(1, Map.of("python", 1), Map.of());
  private static final Evidence NEW_GO = new Evidence(1, Map.of(), Map.of("go.mod", "go.mod"));

  @Test
  void what_the_guide_leaves_open_the_repository_may_offer() {
    assertThat(offer(null, WEB, TYPESCRIPT))
        .isEqualTo(
            new Offer(
                List.of("typescript"),
                List.of(
                    "Enter takes: typescript (the repository has 4 TypeScript files,"
                        + " web/tsconfig.json)")));
    assertThat(offer(null, SILENT, PYTHON).languages()).containsExactly("python");
  }

  @Test
  void a_language_that_the_guide_does_not_name_is_shown_and_not_offered() {
    assertThat(offer(null, WEB, PYTHON))
        .isEqualTo(new Offer(List.of(), List.of("The repository has 1 Python file.")));
    assertThat(offer(null, WEB, Evidence.NONE)).isEqualTo(new Offer(List.of(), List.of()));
  }

  @Test
  void a_recommendation_stays_and_what_speaks_against_it_is_said() {
    assertThat(offer(null, GO, PYTHON))
        .isEqualTo(
            new Offer(
                List.of("go"),
                List.of(
                    "Enter takes: go (the guide recommends it)",
                    "But the repository has 1 Python file.")));
    assertThat(offer(null, GO, NEW_GO).lines())
        .containsExactly("Enter takes: go (the guide recommends it; the repository has go.mod)");
  }

  @Test
  void what_was_chosen_before_comes_first() {
    assertThat(offer(new Choice("rust", "Because."), GO, NEW_GO).lines())
        .containsExactly("Enter takes: rust (as before)", "But the repository has go.mod.");
  }

  private static Offer offer(@Nullable Choice choice, Outlook outlook, Evidence evidence) {
    return Offer.of(
        GUIDE, new Component("api", List.of(), "", Answers.NONE, choice), outlook, evidence);
  }
}
