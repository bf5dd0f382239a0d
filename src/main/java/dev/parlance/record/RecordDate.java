package dev.parlance.record;

import dev.parlance.Regex;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;

/** The day that a record's date means: 2026-11-20, 20/11/2026 or 20.11.2026, prose after it. */
public final class RecordDate {

  private static final Regex DAY =
      new Regex("(\\d{4})-(\\d{1,2})-(\\d{1,2})\\b.*|(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})\\b.*");

  private RecordDate() {}

  /** The day; none where the text is no date. */
  public static Optional<LocalDate> of(String text) {
    Matcher day = DAY.matcher(text.strip());
    if (!day.matches()) {
      return Optional.empty();
    }
    int first = day.group(1) == null ? 4 : 1;
    int[] parts = new int[3];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = Integer.parseInt(day.group(first + i));
    }
    try {
      return Optional.of(
          first == 1
              ? LocalDate.of(parts[0], parts[1], parts[2])
              : LocalDate.of(parts[2], parts[1], parts[0]));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }
}
