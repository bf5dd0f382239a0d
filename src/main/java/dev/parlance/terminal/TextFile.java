package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A text that somebody wrote for Parlance to read.
 *
 * @param name as it is reported
 */
record TextFile(String name, String text) {

  private static final int LARGEST = 1 << 20;

  /** A file that the repository brings along; refused where it is a symbolic link as well. */
  static TextFile ofRepository(String name, Path file) {
    if (Files.isSymbolicLink(file)) {
      throw new Problem(
          ExitCode.REFUSED,
          "'%s' is a symbolic link, and is not followed.".formatted(name),
          "Put the file itself there.");
    }
    return read(name, file);
  }

  /** The whole file; refused where it is missing, no file, larger than 1 MiB or not UTF-8. */
  static TextFile read(String name, Path file) {
    try {
      if (Files.isDirectory(file)) {
        throw new Problem(
            ExitCode.USAGE, "'%s' is a directory.".formatted(name), "Name a file in it.");
      }
      if (Files.size(file) > LARGEST) {
        throw new Problem(
            ExitCode.USAGE, "'%s' is larger than 1 MiB.".formatted(name), "Shorten it.");
      }
      return of(name, Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      throw new Problem(
          ExitCode.NOT_FOUND,
          "There is no file '%s'.".formatted(name),
          "Name a file that exists.",
          e);
    } catch (IOException e) {
      throw new Problem(
          ExitCode.GIT,
          "'%s' cannot be read.".formatted(name),
          "Name a file that you may read.",
          e);
    }
  }

  /** The text that these bytes are, without a byte order mark; refused where they are not UTF-8. */
  static TextFile of(String name, byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return new TextFile(name, text.startsWith("\ufeff") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      throw new Problem(
          ExitCode.USAGE, "'%s' is not UTF-8.".formatted(name), "Save it as UTF-8.", e);
    }
  }
}
