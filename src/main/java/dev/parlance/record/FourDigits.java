package dev.parlance.record;

/** The number of a record as people write it: 7 as {@code 0007}. */
public final class FourDigits {

  private FourDigits() {}

  /** Not by a format, for the first of those costs a start more than a small log does. */
  public static String of(int number) {
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }
}
