package dev.parlance.repository;

import java.util.List;

/** A record under another number: its new file and text, and every change that goes with it. */
public record MovedRecord(
    String file, String text, List<FileChange> changes, CommitMessage message) {

  public MovedRecord {
    changes = List.copyOf(changes);
  }

  /** The files that are there afterwards, the record's own the first. */
  public List<String> changed() {
    return changes.stream().filter(change -> change.after() != null).map(FileChange::path).toList();
  }
}
