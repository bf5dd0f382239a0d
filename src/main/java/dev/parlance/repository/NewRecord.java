package dev.parlance.repository;

import java.util.List;

/** What is filed of a record that has got its name: its text, and its commit. */
public record NewRecord(String text, CommitMessage message, List<FileChange> alongside) {

  public NewRecord {
    alongside = List.copyOf(alongside);
  }

  public NewRecord(String text, CommitMessage message) {
    this(text, message, List.of());
  }
}
