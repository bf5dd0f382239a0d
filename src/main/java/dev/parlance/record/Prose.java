package dev.parlance.record;

import java.util.List;
import java.util.Locale;

/** How British English joins things. */
final class Prose {

  private Prose() {}

  /** "a", "a and b", "a, b and c". */
  static String and(List<String> items) {
    return joined(items, " and ");
  }

  /** "a", "a or b", "a, b or c". */
  static String or(List<String> items) {
    return joined(items, " or ");
  }

  /** Clauses, each of which may hold an "and" or a comma of its own. */
  static String clauses(List<String> clauses) {
    boolean simple =
        clauses.stream().noneMatch(each -> each.contains(" and ") || each.contains(","));
    return simple ? and(clauses) : joined(clauses, ", and ");
  }

  /** Clauses that begin alike as one: "the tool needs a binary and a fast start". */
  static String merged(List<String> clauses) {
    String shared = clauses.stream().reduce(Prose::sharedWords).orElse("");
    boolean alike = clauses.size() > 1 && shared.indexOf(' ') < shared.lastIndexOf(' ');
    if (!alike) {
      return clauses(clauses);
    }
    return shared + and(clauses.stream().map(each -> each.substring(shared.length())).toList());
  }

  /** The words that both begin with, up to and with the last blank between them. */
  private static String sharedWords(String one, String other) {
    int same = 0;
    while (same < Math.min(one.length(), other.length())
        && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    return one.substring(0, one.lastIndexOf(' ', same - 1) + 1);
  }

  /** The text as a sentence: with a full stop, unless it ends in a mark of its own. */
  static String sentence(String text) {
    boolean ended = text.endsWith(".") || text.endsWith("?") || text.endsWith("!");
    return ended ? text : text + ".";
  }

  static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /**
   * Items with a comma between them.
   *
   * @param last what stands between the last two
   */
  static String joined(List<String> items, String last) {
    if (items.size() < 2) {
      return String.join("", items);
    }
    List<String> first = items.subList(0, items.size() - 1);
    return String.join(", ", first) + last + items.get(items.size() - 1);
  }
}
