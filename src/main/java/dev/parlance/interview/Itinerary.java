package dev.parlance.interview;

import dev.parlance.guide.Guide;
import dev.parlance.guide.Question;
import dev.parlance.guide.Question.Phase;
import dev.parlance.interview.Step.Kind;
import java.util.ArrayList;
import java.util.List;

/** Every step that a review can have, in the order of asking; most of them will not apply. */
record Itinerary(Guide guide, Agenda.Scope scope) {

  List<Step> steps(List<Component> components) {
    List<Step> steps = new ArrayList<>(List.of(Step.of(Kind.COMPONENTS)));
    if (scope == Agenda.Scope.ADVICE) {
      components.forEach(each -> steps.addAll(questions(each, Phase.DECIDING)));
      return steps;
    }
    for (Component component : components) {
      steps.add(Step.of(Kind.PATHS, component));
      steps.add(Step.of(Kind.NARRATIVE, component));
      steps.addAll(questions(component, Phase.DECIDING));
      steps.add(Step.of(Kind.CHOICE, component));
      steps.add(Step.of(Kind.REASON, component));
      steps.addAll(questions(component, Phase.RECORDING));
    }
    for (Kind kind : List.of(Kind.BOUNDARIES, Kind.DECIDERS, Kind.REVIEW_BY, Kind.TITLE)) {
      steps.add(Step.of(kind));
    }
    return steps;
  }

  private List<Step> questions(Component component, Phase phase) {
    return guide.questions().stream()
        .filter(each -> each.phase() == phase)
        .map(Question::id)
        .map(question -> Step.of(component, question))
        .toList();
  }
}
