package dev.parlance.repository;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;
import org.jspecify.annotations.Nullable;

/**
 * One file of a plan: what it is before and after in the work tree, by fingerprint, and what it is
 * to be in the commit. It is one line of a journal.
 */
record PlannedFile(String path, String before, String after, StagedFile staged) {

  /** The fingerprint of a file that is not there. */
  static final String GONE = "-";

  static PlannedFile of(FileChange change, StagedFile staged) {
    return new PlannedFile(
        change.path(), fingerprint(change.before()), fingerprint(change.after()), staged);
  }

  /** The same with what is in the work tree now as what was meant. */
  PlannedFile asFound(Path top, StagedFile agreed) {
    return new PlannedFile(path, before, found(top), agreed);
  }

  /** The fingerprint of what is in the work tree now. */
  String found(Path top) {
    Path file = top.resolve(path);
    try {
      return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
          ? fingerprint(Files.readAllBytes(file))
          : GONE;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  String line() {
    return "%s %s %s".formatted(before, after, line(path, staged));
  }

  static PlannedFile parse(String line) {
    String[] words = line.split(" ", 3);
    return new PlannedFile(path(words[2]), words[0], words[1], staged(words[2]));
  }

  /** An entry of the index as a line. */
  static String line(String path, StagedFile staged) {
    String blob = staged.blob() == null ? GONE : staged.blob();
    return "%s %s %s".formatted(staged.mode(), blob, path.replace("\n", "\\n"));
  }

  static String path(String line) {
    return line.split(" ", 3)[2].replace("\\n", "\n");
  }

  static StagedFile staged(String line) {
    String[] words = line.split(" ", 3);
    return new StagedFile(words[1].equals(GONE) ? null : words[1], words[0]);
  }

  /**
   * Length and two checksums: they tell an edit from none. Nobody gains by misleading them, for
   * what a recovery takes back it keeps; and the JVM has them in hardware, where a SHA-256 was a
   * twentieth of the Java code of a decision.
   */
  private static String fingerprint(byte @Nullable [] bytes) {
    if (bytes == null) {
      return GONE;
    }
    HexFormat hex = HexFormat.of();
    return hex.toHexDigits(bytes.length)
        + hex.toHexDigits((int) sum(new CRC32(), bytes))
        + hex.toHexDigits((int) sum(new CRC32C(), bytes));
  }

  private static long sum(Checksum checksum, byte[] bytes) {
    checksum.update(bytes);
    return checksum.getValue();
  }
}
