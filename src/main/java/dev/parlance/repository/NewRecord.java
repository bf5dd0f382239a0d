package dev.parlance.repository;

import java.util.List;

/** A record that has got its number: the rest of its file name, its text, and its commit. */
public record NewRecord(Slug slug, String text, CommitMessage message, List<FileChange> alongside) {

  public NewRecord {
    alongside = List.copyOf(alongside);
  }

  public NewRecord(Slug slug, String text, CommitMessage message) {
    this(slug, text, message, List.of());
  }
}
