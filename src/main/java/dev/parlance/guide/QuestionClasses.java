package dev.parlance.guide;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The answers to one question that the rules of a branch can tell apart, numbered from 0, which is
 * the answer that no rule reads.
 *
 * @param groups options that are interchangeable, each in the guide's order
 * @param others options that no rule reads, in the guide's order
 * @param many whether an answer holds several options; then bit g of the number says that one of
 *     group g is among them
 */
public record QuestionClasses(
    String question, List<List<String>> groups, List<String> others, boolean many) {

  public QuestionClasses {
    groups = groups.stream().map(List::copyOf).toList();
    others = List.copyOf(others);
  }

  /** How many classes there are. */
  public int size() {
    return many ? 1 << groups.size() : groups.size() + 1;
  }

  /** The number of the class that these options are in. */
  public int number(Collection<String> options) {
    int number = 0;
    for (int group = 0; group < groups.size(); group++) {
      if (groups.get(group).stream().anyMatch(options::contains)) {
        number = many ? number | 1 << group : group + 1;
      }
    }
    return number;
  }

  /**
   * The first class that a complete answer can be in, of all from there on: 0 only where an option,
   * or none, is in it.
   */
  public int first() {
    return many || !others.isEmpty() ? 0 : 1;
  }

  /**
   * The answer of a class that is nearest to a given one: what fits is kept, what is missing is
   * taken from the front of its group.
   *
   * @return no option where none of the question's own is in class 0
   */
  public List<String> nearest(int number, Collection<String> given) {
    List<String> wanted = representative(number);
    if (!many) {
      return wanted.isEmpty() ? others.stream().limit(1).toList() : wanted;
    }
    Set<String> kept = new LinkedHashSet<>();
    for (List<String> group : groups) {
      List<String> same = group.stream().filter(given::contains).toList();
      boolean among = group.stream().anyMatch(wanted::contains);
      kept.addAll(!among ? List.of() : same.isEmpty() ? group.subList(0, 1) : same);
    }
    others.stream()
        .filter(option -> given.contains(option) && !option.equals(Question.NONE))
        .forEach(kept::add);
    boolean none = kept.isEmpty() && others.contains(Question.NONE);
    return none ? List.of(Question.NONE) : List.copyOf(kept);
  }

  /** Options that stand for a class: the first of each of its groups. */
  public List<String> representative(int number) {
    List<String> options = new ArrayList<>();
    for (int group = 0; group < groups.size(); group++) {
      boolean among = many ? (number & 1 << group) != 0 : number == group + 1;
      if (among) {
        options.add(groups.get(group).get(0));
      }
    }
    return options;
  }
}
