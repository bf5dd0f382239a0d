package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import dev.parlance.record.Query;
import dev.parlance.record.RecordStatus;
import dev.parlance.record.Selection;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The options that say which records of the log are wanted. */
final class Wanted {

  private static final List<String> STATUSES =
      Arrays.stream(RecordStatus.values()).map(RecordStatus::word).toList();

  private static final List<Option> OPTIONS =
      List.of(
          new Option(
              "status", "", "STATUS", STATUSES, Option.Count.REPEATED, "Only records of STATUS."),
          Option.value("component", "COMPONENT", "Only records that decide on the COMPONENT."),
          Option.value("language", "LANGUAGE", "Only records that choose the LANGUAGE, by its id."),
          Option.value("decider", "NAME", "Only records that NAME, or a part of it, decided."),
          Option.value("tag", "TAG", "Only records with the tag TAG."),
          Option.value("since", "DATE", "Only records of DATE or later."),
          Option.value("until", "DATE", "Only records of DATE or earlier."),
          Option.value("text", "WORDS", "Only records in which all WORDS occur."));

  private Wanted() {}

  static Usage options(Usage usage) {
    Usage with = usage;
    for (Option option : OPTIONS) {
      with = with.with(option);
    }
    return with;
  }

  static boolean anyIn(Words words) {
    return OPTIONS.stream().anyMatch(option -> words.flag(option.name()));
  }

  static Selection in(Words words) {
    return new Selection(
        statuses(words),
        words.option("component").orElse(""),
        words.option("language").orElse(""),
        words.option("decider").orElse(""),
        words.option("tag").orElse(""),
        day(words, "since"),
        day(words, "until"),
        words.option("text").map(Query::of).orElse(Query.ANYTHING));
  }

  private static Set<RecordStatus> statuses(Words words) {
    Set<RecordStatus> statuses = EnumSet.noneOf(RecordStatus.class);
    for (String word : words.values("status")) {
      statuses.add(RecordStatus.valueOf(word.toUpperCase(Locale.ROOT)));
    }
    return statuses;
  }

  private static @Nullable LocalDate day(Words words, String option) {
    String typed = words.option(option).orElse("");
    try {
      return typed.isEmpty() ? null : LocalDate.parse(typed);
    } catch (DateTimeException e) {
      throw new Problem(
          ExitCode.USAGE,
          "'%s' is not a date (--%s).".formatted(typed, option),
          "Write it such as 2026-11-20.",
          e);
    }
  }
}
