package dev.parlance.repository;

import java.util.List;
import java.util.function.Function;

/** Records for tests. */
final class Records {

  private Records() {}

  static Function<RecordNumber, NewRecord> titled(String title) {
    return number ->
        new NewRecord(
            Slug.of(title),
            "# %s. %s\n".formatted(number, title),
            CommitMessage.of(
                "adr: propose %s %s".formatted(number, title),
                List.of(new Trailer("ADR-Number", number.label()))));
  }
}
