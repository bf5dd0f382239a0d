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

  private FileNumber() {}

  static OptionalInt in(String file) {
    Matcher numbered = NUMBERED.matcher(file.substring(file.lastIndexOf('/') + 1));
    return numbered.matches()
        ? OptionalInt.of(Integer.parseInt(numbered.group(1)))
        : OptionalInt.empty();
  }
}
