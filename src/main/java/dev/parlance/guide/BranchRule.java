package dev.parlance.guide;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A choosing rule inside one branch: its condition with the branch question already answered. */
public record BranchRule(Rule rule, Condition when) {

  /** Every choosing rule that can still fire once the branch question has this answer. */
  public static List<BranchRule> of(Guide guide, String branch) {
    return guide.rules().stream()
        .filter(Rule::chooses)
        .map(rule -> new BranchRule(rule, given(guide, branch, rule.when())))
        .filter(rule -> !rule.when.terms().isEmpty())
        .toList();
  }

  private static Condition given(Guide guide, String branch, Condition condition) {
    Atom taken = new Atom(guide.branchQuestion(), branch);
    return new Condition(
        condition.terms().stream()
            .filter(term -> !term.absent().contains(taken))
            .filter(
                term ->
                    term.present().stream()
                        .allMatch(atom -> atom.equals(taken) || !of(guide, atom)))
            .map(
                term ->
                    new Condition.Term(
                        without(guide, term.present()), without(guide, term.absent())))
            .toList());
  }

  private static boolean of(Guide guide, Atom atom) {
    return atom.question().equals(guide.branchQuestion());
  }

  private static Set<Atom> without(Guide guide, Set<Atom> atoms) {
    return atoms.stream().filter(atom -> !of(guide, atom)).collect(Collectors.toUnmodifiableSet());
  }
}
