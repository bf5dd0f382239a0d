package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import dev.parlance.record.RecordSummary;
import dev.parlance.repository.RecordFile;
import dev.parlance.repository.RecordFiles;
import java.util.List;
import java.util.stream.Collectors;

/** The records that somebody typed the number or the file's name of, with their texts. */
record Meant(String typed, List<RecordSummary> records, RecordFiles files) {

  Meant {
    records = List.copyOf(records);
  }

  /** The one; refused where the number was given to several. */
  RecordSummary one() {
    return one(typed, records);
  }

  static RecordSummary one(String typed, List<RecordSummary> records) {
    if (records.size() == 1) {
      return records.get(0);
    }
    throw new Problem(
        ExitCode.REFUSED,
        "The number %s was given to %d records: %s."
            .formatted(
                typed,
                records.size(),
                records.stream().map(RecordSummary::file).collect(Collectors.joining(", "))),
        "Give the name of the file instead, or part them with: parlance renumber FILE.");
  }

  String text(RecordSummary record) {
    return files.readable().stream()
        .filter(file -> file.path().equals(record.file()))
        .map(RecordFile::text)
        .findFirst()
        .orElse("");
  }
}
