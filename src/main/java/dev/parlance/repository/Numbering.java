package dev.parlance.repository;

import dev.parlance.record.FileNumber;
import java.util.Collection;
import java.util.Optional;

/** Numbers in the file names of records, and the one that comes next. */
final class Numbering {

  private Numbering() {}

  /** The number in the file name {@code name}, if it has one; templates have 0. */
  static Optional<RecordNumber> in(String name) {
    return FileNumber.of(name)
        .filter(each -> each.value() > 0)
        .map(each -> new RecordNumber(each.value(), each.digits().length()));
  }

  /** What follows the number in the name of the file at {@code path}: {@code -use-java.md}. */
  static String words(String path) {
    return FileNumber.of(path)
        .map(FileNumber::after)
        .orElseGet(() -> path.substring(path.lastIndexOf('/') + 1));
  }

  /** One more than the highest number in {@code names}. */
  static int after(Collection<String> names) {
    int highest = 0;
    for (String name : names) {
      highest = Math.max(highest, in(name).map(RecordNumber::value).orElse(0));
    }
    return highest + 1;
  }
}
