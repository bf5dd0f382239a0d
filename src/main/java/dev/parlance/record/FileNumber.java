package dev.parlance.record;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number in the name of a record's file, in the dialects that are about; a day is none. */
final class FileNumber {

  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?i)(?:(?:m?adr|dr|scs|rfc)[-_ ]?)?(?!\\d{4}[-_.]\\d{2}[-_.]\\d{2}(?!\\d))(\\d{1,6})"
              + "(?:[-_. ].*)?\\.[a-z]+");

  private static final int LONGEST = 6;

  private FileNumber() {}

  static OptionalInt in(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    int digits = digits(name);
    if (isUsual(name, digits)) {
      return OptionalInt.of(Integer.parseInt(name.substring(0, digits)));
    }
    Matcher numbered = NUMBERED.matcher(name);
    return numbered.matches()
        ? OptionalInt.of(Integer.parseInt(numbered.group(1)))
        : OptionalInt.empty();
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
