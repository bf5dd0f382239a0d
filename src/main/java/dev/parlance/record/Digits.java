package dev.parlance.record;

/** Numbers of records as people write them: 7 as {@code 0007}. */
public final class Digits {

  private Digits() {}

  /** Not by a format, for the first of those costs a start more than a small log does. */
  public static String of(int number, int width) {
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }
}
