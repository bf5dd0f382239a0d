package dev.parlance.guide;

import dev.parlance.guide.Condition.Term;
import dev.parlance.guide.Question.Arity;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which conditions some sheet of answers fulfils: options that a question takes, where asked. */
final class Answerable {

  private final Guide guide;

  Answerable(Guide guide) {
    this.guide = guide;
  }

  boolean canHold(Condition condition) {
    return condition.terms().stream().anyMatch(term -> canHold(term, Set.of()));
  }

  /** A term together with what has to be answered before its questions are asked at all. */
  private boolean canHold(Term term, Set<String> asked) {
    if (!isConsistent(term)) {
      return false;
    }
    return term.present().stream()
        .map(Atom::question)
        .filter(question -> !asked.contains(question))
        .findFirst()
        .map(
            question ->
                new Condition(List.of(term))
                    .and(guide.question(question).when()).terms().stream()
                        .anyMatch(each -> canHold(each, plus(asked, question))))
        .orElse(true);
  }

  private boolean isConsistent(Term term) {
    return term.present().stream()
        .collect(Collectors.groupingBy(Atom::question, Collectors.counting()))
        .entrySet()
        .stream()
        .allMatch(entry -> isConsistent(term, entry.getKey(), entry.getValue()));
  }

  private boolean isConsistent(Term term, String question, long options) {
    boolean one = guide.question(question).arity() == Arity.ONE;
    boolean unknown = term.present().contains(new Atom(question, Question.DO_NOT_KNOW));
    boolean none = term.present().contains(new Atom(question, Question.NONE));
    return !unknown && (options == 1 || !(one || none));
  }

  private static Set<String> plus(Set<String> asked, String question) {
    return Stream.concat(asked.stream(), Stream.of(question)).collect(Collectors.toSet());
  }
}
