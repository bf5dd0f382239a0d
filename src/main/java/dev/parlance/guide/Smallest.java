package dev.parlance.guide;

import dev.parlance.guide.Condition.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fewest answers that fulfil a condition. */
final class Smallest {

  private Smallest() {}

  /** Options by question, in the guide's order; what else has to be answered is included. */
  static Map<String, List<String>> sheet(Guide guide, Condition condition) {
    Condition full = condition;
    for (String question : guide.questionIds()) {
      boolean mentioned =
          full.terms().stream()
              .anyMatch(
                  term -> term.present().stream().anyMatch(a -> a.question().equals(question)));
      full = mentioned ? full.and(guide.question(question).when()) : full;
    }
    Answerable answerable = new Answerable(guide);
    return full.terms().stream()
        .filter(term -> answerable.canHold(new Condition(List.of(term))))
        .min(Comparator.comparingInt(term -> term.present().size()))
        .map(term -> sheet(guide, term))
        .orElse(Map.of());
  }

  private static Map<String, List<String>> sheet(Guide guide, Term term) {
    Map<String, List<String>> sheet = new LinkedHashMap<>();
    for (Question question : guide.questions()) {
      for (Option option : question.choices()) {
        if (term.present().contains(new Atom(question.id(), option.id()))) {
          sheet.computeIfAbsent(question.id(), each -> new ArrayList<>()).add(option.id());
        }
      }
    }
    return sheet;
  }
}
