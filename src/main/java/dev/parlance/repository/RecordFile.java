package dev.parlance.repository;

import java.nio.charset.CharacterCodingException;

/** A file of the record directory as it was read: its path and its text, byte for byte in UTF-8. */
public record RecordFile(String path, String text) implements LogFile {

  static LogFile of(String path, byte[] bytes) {
    try {
      return new RecordFile(path, Text.decode(bytes));
    } catch (CharacterCodingException notUtf8) {
      return new UnreadableFile(path, "It is not UTF-8.");
    }
  }
}
