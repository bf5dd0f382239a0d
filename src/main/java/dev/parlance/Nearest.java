package dev.parlance;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The known word that somebody most likely meant. */
public final class Nearest {

  private Nearest() {}

  /** The candidate closest to {@code word}; empty where none is close enough to be a slip. */
  public static Optional<String> to(String word, Collection<String> candidates) {
    String folded = word.toLowerCase(Locale.ROOT);
    return candidates.stream()
        .filter(candidate -> distance(folded, candidate) <= tolerance(folded, candidate))
        .min(
            Comparator.comparingInt((String candidate) -> distance(folded, candidate))
                .thenComparing(candidate -> !candidate.startsWith(folded))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** A remedy: "Did you mean …?" where a candidate is near, and all of them where it is not. */
  public static String remedy(String word, Collection<String> candidates) {
    return to(word, candidates)
        .map(near -> "Did you mean '%s'?".formatted(near))
        .orElseGet(() -> "Use one of: %s.".formatted(String.join(", ", candidates)));
  }

  private static int tolerance(String word, String candidate) {
    if (candidate.startsWith(word) && word.length() >= 2) {
      return candidate.length() - word.length();
    }
    return Math.max(1, Math.max(word.length(), candidate.length()) / 3);
  }

  /** Optimal string alignment: insertions, deletions, substitutions, neighbours swapped. */
  private static int distance(String word, String candidate) {
    String other = candidate.toLowerCase(Locale.ROOT);
    int[][] cost = new int[word.length() + 1][other.length() + 1];
    for (int i = 0; i <= word.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, word, other, i, j);
      }
    }
    return cost[word.length()][other.length()];
  }

  private static int cheapest(int[][] cost, String word, String other, int i, int j) {
    boolean same = word.charAt(i - 1) == other.charAt(j - 1);
    int least =
        Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + (same ? 0 : 1));
    boolean swapped =
        i > 1
            && j > 1
            && word.charAt(i - 1) == other.charAt(j - 2)
            && word.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
  }
}
