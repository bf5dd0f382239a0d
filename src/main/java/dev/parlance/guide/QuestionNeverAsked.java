package dev.parlance.guide;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A question whose condition no answers fulfil, or that waits for one that waits for it. */
final class QuestionNeverAsked implements Lint {

  @Override
  public Stream<Finding> check(GuideDraft draft) {
    Guide guide = draft.guide();
    Answerable answerable = new Answerable(guide);
    Set<String> asked = asked(guide);
    return guide.questions().stream()
        .filter(each -> !asked.contains(each.id()) || !answerable.canHold(each.when()))
        .map(each -> finding(draft, each, asked));
  }

  /** Those that are asked at first, then those that answers to these may lead to, and so on. */
  private static Set<String> asked(Guide guide) {
    Set<String> asked = new HashSet<>();
    boolean more = true;
    while (more) {
      more = false;
      for (Question each : guide.questions()) {
        boolean led = each.when().holds(atom -> asked.contains(atom.question()));
        more |= (led || !each.when().monotone()) && asked.add(each.id());
      }
    }
    return asked;
  }

  private static Finding finding(GuideDraft draft, Question question, Set<String> asked) {
    List<String> waiting =
        question.when().atoms().stream()
            .map(Atom::question)
            .filter(each -> !asked.contains(each))
            .distinct()
            .sorted()
            .toList();
    return Finding.of(
        "question-never-asked",
        Severity.ERROR,
        draft.places().question(question.id()),
        question.id(),
        "%s is never asked: %s."
            .formatted(
                question.id(),
                waiting.isEmpty()
                    ? "no answers fulfil its condition"
                    : "it waits for %s, which waits for it".formatted(String.join(", ", waiting))),
        "See with 'parlance guide questions' when questions are asked, and change its 'when'.");
  }
}
