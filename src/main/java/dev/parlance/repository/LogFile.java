package dev.parlance.repository;

/** A Markdown file of a record directory: read, or left out. */
sealed interface LogFile permits RecordFile, UnreadableFile {

  String path();

  /** The name of the file alone. */
  default String name() {
    return path().substring(path().lastIndexOf('/') + 1);
  }
}
