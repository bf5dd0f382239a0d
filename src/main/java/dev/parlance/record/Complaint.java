package dev.parlance.record;

import dev.parlance.Problem;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Something in a file that could not be read. */
public record Complaint(String file, int line, String text) {

  private static final Pattern PLACED = Pattern.compile(".*?:(\\d+):\\d+: (.*)", Pattern.DOTALL);

  /** What a reader refused, at the line that it names. */
  public static Complaint of(String file, Problem problem) {
    Matcher placed = PLACED.matcher(problem.sentence());
    return placed.matches()
        ? new Complaint(file, Integer.parseInt(placed.group(1)), placed.group(2))
        : new Complaint(file, 1, problem.sentence());
  }
}
