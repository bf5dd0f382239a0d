package dev.parlance.repository;

import java.util.List;
import java.util.function.Function;

/** Records for tests. */
final class Records {

  private Records() {}

  static Function<RecordName, NewRecord> titled(String title) {
    return name ->
        new NewRecord(
            "# %s. %s\n".formatted(name, title),
            CommitMessage.of(
                "adr: propose %s %s".formatted(name, title),
                List.of(new Trailer("ADR-Number", name.label()))));
  }
}
