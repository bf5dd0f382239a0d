package dev.parlance.recommendation;

import dev.parlance.guide.Atom;
import dev.parlance.guide.Condition.Term;
import dev.parlance.guide.Guide;
import dev.parlance.guide.QuestionClasses;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which questions can be asked on the sheets of one branch. Options that no rule tells apart from
 * the sheet's own count as possibly answered.
 */
final class Applicability {

  private final Guide guide;
  private final OutcomeTable table;

  /** What is left of the conditions of each question once the branch is known. */
  private final Map<String, List<Term>> left = new HashMap<>();

  Applicability(Guide guide, OutcomeTable table) {
    this.guide = guide;
    this.table = table;
    guide
        .questions()
        .forEach(
            question ->
                left.put(
                    question.id(),
                    question.when().terms().stream().filter(this::fitsTheBranch).toList()));
  }

  /** Whether the question can be asked on some sheet. */
  boolean ever(String question) {
    return !terms(question).isEmpty();
  }

  boolean applies(String question, int sheet) {
    for (Term term : terms(question)) {
      if (isPossible(term, sheet)) {
        return true;
      }
    }
    return false;
  }

  private List<Term> terms(String question) {
    return left.getOrDefault(question, List.of());
  }

  private boolean fitsTheBranch(Term term) {
    return term.present().stream().allMatch(atom -> !isBranch(atom) || isHere(atom))
        && term.absent().stream().noneMatch(atom -> isBranch(atom) && isHere(atom));
  }

  private boolean isPossible(Term term, int sheet) {
    for (Atom atom : term.present()) {
      if (!isBranch(atom) && !mayHave(atom, sheet)) {
        return false;
      }
    }
    for (Atom atom : term.absent()) {
      if (!isBranch(atom) && !mayLack(atom, sheet)) {
        return false;
      }
    }
    return true;
  }

  private boolean isBranch(Atom atom) {
    return atom.question().equals(guide.branchQuestion());
  }

  private boolean isHere(Atom atom) {
    return atom.option().equals(table.branch.answer);
  }

  private boolean mayHave(Atom atom, int sheet) {
    int question = position(atom);
    return question < 0 || has(atom, question, sheet);
  }

  private boolean mayLack(Atom atom, int sheet) {
    int question = position(atom);
    return question < 0 || !isAlone(atom, question) || !has(atom, question, sheet);
  }

  private boolean has(Atom atom, int question, int sheet) {
    QuestionClasses classes = table.questions.get(question);
    int digit = table.digit(sheet, question);
    int own = classes.number(List.of(atom.option()));
    return classes.many() ? (digit & own) == own : digit == own;
  }

  private boolean isAlone(Atom atom, int question) {
    return table.questions.get(question).groups().contains(List.of(atom.option()));
  }

  private int position(Atom atom) {
    for (int q = 0; q < table.questions.size(); q++) {
      if (table.questions.get(q).question().equals(atom.question())) {
        return q;
      }
    }
    return -1;
  }
}
