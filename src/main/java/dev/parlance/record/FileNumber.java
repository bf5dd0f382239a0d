package dev.parlance.record;

import dev.parlance.Regex;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;

/**
 * The number in the name of a record's file, in the dialects that are about, and what stands around
 * it. A day is no number; one may stand before it, as in {@code 2021-06-05_001-use-java.md}.
 */
public record FileNumber(String before, String digits, String after) {

  /** A day as part of a pattern. */
  public static final String DAY = "(?:19|20)\\d{2}(?<parting>[-_.]?)\\d{2}\\k<parting>\\d{2}";

  /** A day with a number behind it. */
  static final String DAY_BEFORE = DAY + "_(?=\\d{3,5}[-_.])";

  private static final Regex NUMBERED =
      new Regex(
          "(?i)(?<before>(?:"
              + DAY_BEFORE
              + ")?(?:(?:m?adr|dr|scs|rfc)[-_ ]?)?)(?!\\d{4}[-_.]\\d{2}[-_.]\\d{2}(?!\\d))"
              + "(?<digits>\\d{1,6})(?<after>(?:[-_. ].*)?\\.[a-z]+)");

  private static final int LONGEST = 6;

  /** Of a file, by its name or its path; none where it has no number. */
  public static Optional<FileNumber> of(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    int digits = digits(name);
    if (isUsual(name, digits)) {
      return Optional.of(new FileNumber("", name.substring(0, digits), name.substring(digits)));
    }
    Matcher numbered = NUMBERED.matcher(name);
    return numbered.matches()
        ? Optional.of(
            new FileNumber(
                numbered.group("before"), numbered.group("digits"), numbered.group("after")))
        : Optional.empty();
  }

  /** Without what stands around it, for a log is large. */
  static OptionalInt in(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    int digits = digits(name);
    if (isUsual(name, digits)) {
      return OptionalInt.of(Integer.parseInt(name.substring(0, digits)));
    }
    Optional<FileNumber> numbered = of(name);
    return numbered.isPresent() ? OptionalInt.of(numbered.get().value()) : OptionalInt.empty();
  }

  /** What the name calls the record before its number, as in {@code rfc-007.md}; mostly nothing. */
  String letters() {
    return before.replaceAll("[^A-Za-z]", "");
  }

  public int value() {
    return Integer.parseInt(digits);
  }

  /** Another number in the same place. */
  String withNumber(int number) {
    return before + asWide(number) + after;
  }

  /** Another number, as wide as this one is written. */
  String asWide(int number) {
    return Digits.of(number, digits.length());
  }

  /** Digits, a dash, a word in ASCII and so on: nearly every name, and a pattern takes its time. */
  private static boolean isUsual(String name, int digits) {
    boolean numbered = digits > 0 && digits <= LONGEST && name.endsWith(".md");
    if (!numbered || name.charAt(digits) != '-' || isDigit(name.charAt(digits + 1))) {
      return false;
    }
    for (int i = digits; i < name.length(); i++) {
      if (name.charAt(i) < ' ' || name.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  private static int digits(String name) {
    int digits = 0;
    while (digits < name.length() && isDigit(name.charAt(digits))) {
      digits++;
    }
    return digits;
  }

  private static boolean isDigit(char each) {
    return each >= '0' && each <= '9';
  }
}
