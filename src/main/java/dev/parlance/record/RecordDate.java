package dev.parlance.record;

import dev.parlance.Regex;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * The day that a record's date means: 2026-11-20, 20/11/2026, 20.11.2026 or 20 November 2026, prose
 * after it. Of two numbers the first one is the day, unless only the second can be.
 */
public final class RecordDate {

  private static final Regex YEAR_FIRST =
      new Regex("(?<year>\\d{4})[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})\\b.*");
  private static final Regex YEAR_LAST =
      new Regex("(?<day>\\d{1,2})[-/.](?<month>\\d{1,2})[-/.](?<year>\\d{4})\\b.*");

  private static final String MONTH = "(?<name>\\p{L}{3,9})\\.?";
  private static final String NUMBER = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
  private static final String YEAR = "(?<year>\\d{4})\\b.*";
  private static final Regex DAY_NAME =
      new Regex("(?i)" + NUMBER + "[ -](?:of )?" + MONTH + ",?[ -]" + YEAR);
  private static final Regex NAME_DAY = new Regex("(?i)" + MONTH + " " + NUMBER + ",? " + YEAR);

  private RecordDate() {}

  /** The day; none where the text is no date. */
  public static Optional<LocalDate> of(String text) {
    String said = text.strip();
    Matcher numbers = YEAR_FIRST.matcher(said);
    if (numbers.matches()) {
      return day(numbers, number(numbers, "month"), number(numbers, "day"));
    }
    Matcher turned = YEAR_LAST.matcher(said);
    if (turned.matches()) {
      int first = number(turned, "day");
      int second = number(turned, "month");
      return day(turned, second, first).or(() -> day(turned, first, second));
    }
    return Stream.of(DAY_NAME, NAME_DAY)
        .map(form -> form.matcher(said))
        .filter(Matcher::matches)
        .findFirst()
        .flatMap(named -> day(named, month(named.group("name")), number(named, "day")));
  }

  /** In English, in full or its first letters; 0 where it is none. */
  private static int month(String name) {
    for (Month each : Month.values()) {
      if (each.name().startsWith(name.toUpperCase(Locale.ROOT))) {
        return each.getValue();
      }
    }
    return 0;
  }

  private static Optional<LocalDate> day(Matcher year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(number(year, "year"), month, day));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private static int number(Matcher date, String part) {
    return Integer.parseInt(date.group(part));
  }
}
