package dev.parlance.record;

import dev.parlance.guide.Guide;
import dev.parlance.guide.Question;
import dev.parlance.guide.Rule;
import dev.parlance.interview.Answers;
import dev.parlance.recommendation.Advice;
import dev.parlance.recommendation.Advice.OpenQuestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What nobody answered or nobody knows: one line for all components that a question is open for.
 */
final class OpenQuestions {

  private final Draft draft;
  private final Guide guide;
  private final List<ComponentDecision> components;

  OpenQuestions(Draft draft) {
    this.draft = draft;
    this.guide = draft.guide();
    this.components = draft.record().components();
  }

  List<Map<String, Object>> lines() {
    List<Map<String, Object>> lines = new ArrayList<>();
    for (Question question : guide.questions()) {
      List<String> unknown = names(question, true);
      List<String> unanswered = names(question, false);
      if (!unknown.isEmpty() || !unanswered.isEmpty()) {
        lines.add(line(question.id(), question.asks(), unanswered, unknown));
      }
    }
    Remarks remarks = new Remarks(guide, components);
    for (Rule rule : remarks.questions()) {
      String house = rule.origin() == Rule.Origin.HOUSE ? " (house rule)" : "";
      String text = Remarks.remark(rule).text() + house;
      lines.add(line(rule.id(), text, remarks.concerned(rule), List.of()));
    }
    lines.addAll(others(remarks));
    return lines;
  }

  /** What the advice leaves open beyond the questions of the guide. */
  private List<Map<String, Object>> others(Remarks remarks) {
    List<String> shown = new ArrayList<>(guide.questionIds());
    remarks.questions().forEach(rule -> shown.add(rule.id()));
    Map<OpenQuestion, List<String>> names = new LinkedHashMap<>();
    for (int i = 0; i < components.size(); i++) {
      for (OpenQuestion open : draft.advice().get(i).open()) {
        if (!shown.contains(open.question())) {
          names.computeIfAbsent(open, unused -> new ArrayList<>()).add(components.get(i).name());
        }
      }
    }
    return names.entrySet().stream()
        .map(
            each ->
                line(each.getKey().question(), each.getKey().text(), each.getValue(), List.of()))
        .toList();
  }

  private List<String> names(Question question, boolean unknown) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < components.size(); i++) {
      Answers answers = components.get(i).answers();
      boolean open =
          unknown
              ? answers.isDoNotKnow(question.id())
              : answers.to(question.id()).isEmpty() && isOpen(question, i);
      if (open) {
        names.add(components.get(i).name());
      }
    }
    return names;
  }

  private boolean isOpen(Question question, int component) {
    ComponentDecision decision = components.get(component);
    if (question.phase() == Question.Phase.DECIDING) {
      return raised(draft.advice().get(component)).contains(question.id());
    }
    boolean about =
        question.languages().isEmpty() || question.languages().contains(decision.language());
    return about && question.when().holds(decision.answers()::has);
  }

  private static List<String> raised(Advice advice) {
    return advice.open().stream().map(OpenQuestion::question).toList();
  }

  private static Map<String, Object> line(
      String id, String text, List<String> unanswered, List<String> unknown) {
    List<String> concerned = new ArrayList<>(unanswered);
    concerned.addAll(unknown);
    return Map.of(
        "id",
        new Code(id),
        "text",
        text,
        "components",
        String.join(", ", concerned),
        "unknown",
        unknown.isEmpty() ? "" : unanswered.isEmpty() ? "Not known." : notKnown(unknown));
  }

  private static String notKnown(List<String> names) {
    return "Not known for %s.".formatted(Prose.and(names));
  }
}
