package dev.parlance.repository;

/** A file of the record directory as it was read: its path and its text, byte for byte in UTF-8. */
public record RecordFile(String path, String text) {

  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
