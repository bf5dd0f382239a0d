package dev.parlance.repository;

/** A file of the record directory that is left out, and why. */
public record UnreadableFile(String path, String reason) implements LogFile {

  static UnreadableFile notPlain(String path) {
    return new UnreadableFile(path, "It is a symbolic link or no plain file, and is not followed.");
  }

  static UnreadableFile tooLarge(String path) {
    return new UnreadableFile(path, "It is larger than 1 MiB.");
  }
}
