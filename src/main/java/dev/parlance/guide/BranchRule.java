package dev.parlance.guide;

import dev.parlance.guide.Condition.Term;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A choosing rule inside one branch: its condition with the branch question already answered. */
public record BranchRule(Rule rule, Condition when) {

  /** Every choosing rule that can still fire once the branch question has this answer. */
  public static List<BranchRule> of(Guide guide, String branch) {
    Atom taken = new Atom(guide.branchQuestion(), branch);
    List<BranchRule> rules = new ArrayList<>();
    for (Rule rule : guide.rules()) {
      List<Term> left = rule.chooses() ? given(taken, rule.when().terms()) : List.of();
      if (!left.isEmpty()) {
        rules.add(new BranchRule(rule, new Condition(left)));
      }
    }
    return List.copyOf(rules);
  }

  private static List<Term> given(Atom taken, List<Term> terms) {
    List<Term> left = new ArrayList<>();
    for (Term term : terms) {
      if (canHold(term, taken)) {
        left.add(new Term(without(taken, term.present()), without(taken, term.absent())));
      }
    }
    return left;
  }

  private static boolean canHold(Term term, Atom taken) {
    for (Atom atom : term.present()) {
      if (atom.question().equals(taken.question()) && !atom.equals(taken)) {
        return false;
      }
    }
    return !term.absent().contains(taken);
  }

  /** The atoms that are not of the branch question. */
  private static Set<Atom> without(Atom taken, Set<Atom> atoms) {
    Set<Atom> others = new HashSet<>();
    for (Atom atom : atoms) {
      if (!atom.question().equals(taken.question())) {
        others.add(atom);
      }
    }
    return others;
  }
}
