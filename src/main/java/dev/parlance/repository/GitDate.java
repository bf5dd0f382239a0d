package dev.parlance.repository;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The formats that git documents for {@code GIT_AUTHOR_DATE} and {@code GIT_COMMITTER_DATE}. */
final class GitDate {

  private static final String TIME = "(?<hour>\\d{1,2}):(?<minute>\\d\\d)(?::(?<second>\\d\\d))?";
  private static final String FRACTION = "(?:[.,]\\d+)?";
  private static final String ZONE = "(?:\\s*(?<zone>Z|UTC|GMT|[+-]\\d\\d(?::?\\d\\d)?))?";

  private static final Pattern EPOCH =
      Pattern.compile("(?:@(?<marked>\\d+)|(?<bare>\\d{9,}))(?:\\s+(?<zone>[+-]\\d{4}))?");

  private static final List<String> CALENDAR =
      List.of(
          "(?:[A-Za-z]{3,},?\\s+)?(?<day>\\d{1,2})\\s+(?<name>[A-Za-z]{3,})\\s+(?<year>\\d{4})\\s+",
          "(?<year>\\d{4})[-.](?<month>\\d\\d?)[-.](?<day>\\d\\d?)(?:T|\\s+)",
          "(?<month>\\d\\d?)/(?<day>\\d\\d?)/(?<year>\\d{4})\\s+",
          "(?<day>\\d\\d?)\\.(?<month>\\d\\d?)\\.(?<year>\\d{4})\\s+");

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private GitDate() {}

  /**
   * Reads {@code text}, the value of {@code variable}; {@code here} is for dates without a zone.
   */
  static ZonedDateTime of(String variable, String text, ZoneId here) {
    String date = text.strip();
    try {
      Matcher epoch = EPOCH.matcher(date);
      if (epoch.matches()) {
        return ofEpoch(epoch, here);
      }
      for (String day : CALENDAR) {
        Matcher calendar = Pattern.compile(day + TIME + FRACTION + ZONE).matcher(date);
        if (calendar.matches()) {
          return ofCalendar(calendar, day.contains("<name>"), here);
        }
      }
    } catch (DateTimeException | NumberFormatException impossible) {
      throw refused(variable, text, impossible);
    }
    throw refused(variable, text, null);
  }

  private static ZonedDateTime ofEpoch(Matcher epoch, ZoneId here) {
    String seconds = epoch.group("marked") == null ? epoch.group("bare") : epoch.group("marked");
    ZoneId zone = epoch.group("zone") == null ? here : ZoneOffset.of(epoch.group("zone"));
    return Instant.ofEpochSecond(Long.parseLong(seconds)).atZone(zone);
  }

  private static ZonedDateTime ofCalendar(Matcher found, boolean named, ZoneId here) {
    LocalDateTime local =
        LocalDateTime.of(
            number(found, "year"),
            named ? month(found.group("name")) : number(found, "month"),
            number(found, "day"),
            number(found, "hour"),
            number(found, "minute"),
            found.group("second") == null ? 0 : number(found, "second"));
    return local.atZone(zone(found.group("zone"), here));
  }

  private static ZoneId zone(@Nullable String written, ZoneId here) {
    if (written == null) {
      return here;
    }
    return Character.isLetter(written.charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(written);
  }

  private static int number(Matcher found, String group) {
    return Integer.parseInt(found.group(group));
  }

  private static int month(String name) {
    return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }

  private static Problem refused(String variable, String text, @Nullable Exception cause) {
    return new Problem(
        ExitCode.USAGE,
        "%s is '%s', which is not a date with a time.".formatted(variable, text),
        "Write it as 2026-11-21T10:00:00+01:00, or unset it.",
        cause);
  }
}
