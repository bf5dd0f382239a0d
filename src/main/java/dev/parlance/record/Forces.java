package dev.parlance.record;

import dev.parlance.guide.Atom;
import dev.parlance.guide.Guide;
import dev.parlance.guide.Question;
import dev.parlance.guide.Rule;
import dev.parlance.interview.Answer;
import dev.parlance.recommendation.Advice;
import dev.parlance.recommendation.Advice.Beaten;
import dev.parlance.recommendation.Advice.Reason;
import dev.parlance.recommendation.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What pulls at the decision on one component, in the words of the options. */
final class Forces {

  private final Guide guide;
  private final ComponentDecision decision;
  private final Advice advice;
  private final Wording wording;

  Forces(Guide guide, ComponentDecision decision, Advice advice) {
    this.guide = guide;
    this.decision = decision;
    this.advice = advice;
    this.wording = new Wording(guide, decision.answers());
  }

  /** The answers that spoke for the outcome, main constraint first. */
  List<String> drivers() {
    return noted(driving());
  }

  /** The answers that spoke for something else only. */
  List<String> against() {
    List<Atom> beaten =
        new ArrayList<>(wording.grounds(advice.beaten().stream().map(Beaten::rule).toList()));
    beaten.removeAll(driving());
    beaten.removeIf(atom -> atom.question().equals(guide.branchQuestion()));
    return noted(beaten);
  }

  /** What else is known of the component, and every answer that came with a note. */
  List<String> facts() {
    Set<Atom> shown = new LinkedHashSet<>(driving());
    shown.addAll(wording.grounds(advice.beaten().stream().map(Beaten::rule).toList()));
    List<Atom> facts = new ArrayList<>();
    for (Question question : guide.questions()) {
      boolean context = question.section().equals("context");
      boolean noted = decision.answers().to(question.id()).filter(Forces::hasNote).isPresent();
      for (String option : decision.answers().options(question.id())) {
        if (context || noted) {
          facts.add(new Atom(question.id(), option));
        }
      }
    }
    facts.removeAll(shown);
    return noted(facts);
  }

  /** Every language with a statement for it, and the one that was chosen. */
  List<String> options() {
    Set<String> languages = new LinkedHashSet<>(advice.languages());
    advice.possible().stream().map(Outcome::languages).forEach(languages::addAll);
    advice.reasons().stream().map(Reason::languages).forEach(languages::addAll);
    advice.beaten().stream().map(Beaten::languages).forEach(languages::addAll);
    Set<String> known = new LinkedHashSet<>(guide.inOrder(languages));
    known.add(decision.language());
    return wording.names(known);
  }

  private List<Atom> driving() {
    Set<Atom> driving = new LinkedHashSet<>(wording.mainConstraint());
    List<Rule> deciding =
        advice.reasons().stream().filter(Reason::decides).map(Reason::rule).toList();
    List<Atom> grounds = wording.grounds(deciding);
    grounds.stream()
        .filter(atom -> grounds.size() == 1 || !atom.question().equals(guide.branchQuestion()))
        .forEach(driving::add);
    return List.copyOf(driving);
  }

  /** One clause for each question, followed by the note that came with its answer. */
  private List<String> noted(List<Atom> atoms) {
    List<String> clauses = new ArrayList<>();
    wording
        .clauses(atoms)
        .forEach(
            (question, clause) ->
                clauses.add(
                    decision
                        .answers()
                        .to(question)
                        .filter(Forces::hasNote)
                        .map(answer -> "%s (%s)".formatted(clause, remark(answer)))
                        .orElse(clause)));
    return clauses;
  }

  private static boolean hasNote(Answer answer) {
    return !answer.note().isBlank();
  }

  private static String remark(Answer answer) {
    String said = "\"%s\"".formatted(answer.note());
    return answer.by().isBlank() ? said : answer.by() + ": " + said;
  }
}
