package dev.parlance.repository;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers in the file names of records, in the dialects that are about; dates are no numbers. */
final class Numbering {

  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:(?:m?adr|dr|scs|rfc)[-_ ]?)?(?!\\d{4}[-_.]\\d{2}[-_.]\\d{2}(?!\\d))(\\d{1,5})(?:[-_. ].*)?\\.[a-z]+",
          Pattern.CASE_INSENSITIVE);

  private Numbering() {}

  /** The number in the file name {@code name}, if it has one. */
  static Optional<RecordNumber> in(String name) {
    Matcher numbered = NUMBERED.matcher(name);
    if (!numbered.matches()) {
      return Optional.empty();
    }
    String digits = numbered.group(1);
    int value = Integer.parseInt(digits);
    return value == 0 ? Optional.empty() : Optional.of(new RecordNumber(value, digits.length()));
  }

  /** What follows the number in the name of the file at {@code path}: {@code -use-java.md}. */
  static String words(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    Matcher numbered = NUMBERED.matcher(name);
    return numbered.matches() ? name.substring(numbered.end(1)) : name;
  }

  /** One more than the highest number in {@code names}. */
  static int after(Collection<String> names) {
    int highest = 0;
    for (String name : names) {
      highest = Math.max(highest, in(name).map(RecordNumber::value).orElse(0));
    }
    return highest + 1;
  }
}
