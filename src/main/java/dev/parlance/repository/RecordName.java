package dev.parlance.repository;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What a new record is called.
 *
 * @param numbered null in a log whose files are named after days
 * @param path of its file, from the top of the work tree
 */
public record RecordName(@Nullable RecordNumber numbered, String path) {

  public OptionalInt number() {
    return numbered == null ? OptionalInt.empty() : OptionalInt.of(numbered.value());
  }

  /** The number as the log writes it; the file's name where there is none. */
  public String label() {
    return numbered == null
        ? path.substring(path.lastIndexOf('/') + 1, path.length() - FileNaming.ENDING.length())
        : numbered.label();
  }

  @Override
  public String toString() {
    return label();
  }
}
