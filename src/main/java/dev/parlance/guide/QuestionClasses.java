package dev.parlance.guide;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The answers to one question that the rules of a branch can tell apart, numbered from 0, which is
 * the answer that no rule reads.
 *
 * @param groups options that are interchangeable, each in the guide's order
 * @param many whether an answer holds several options; then bit g of the number says that one of
 *     group g is among them
 */
public record QuestionClasses(String question, List<List<String>> groups, boolean many) {

  public QuestionClasses {
    groups = groups.stream().map(List::copyOf).toList();
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
