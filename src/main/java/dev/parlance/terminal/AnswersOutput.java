package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import dev.parlance.Surroundings;
import dev.parlance.guide.Guide;
import dev.parlance.interview.AnswerSheet;
import dev.parlance.interview.AnswerSheetWriter;
import dev.parlance.interview.Freshness;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Writes answers to a file that {@code --answers} reads; it never overwrites one. */
final class AnswersOutput {

  static final Option OPTION =
      Option.value("save-answers", "FILE", "Write the answers to FILE as well.");

  private final Surroundings surroundings;
  private final Freshness freshness;

  AnswersOutput(Surroundings surroundings, Guide guide) {
    this.surroundings = surroundings;
    this.freshness = new Freshness(guide);
  }

  /** Refused before anything is asked where the file of the option could not be written. */
  static void requireFree(Words words, Surroundings surroundings) {
    words
        .option(OPTION.name())
        .filter(file -> Files.exists(path(file, surroundings), LinkOption.NOFOLLOW_LINKS))
        .ifPresent(
            file -> {
              throw taken(file, null);
            });
  }

  /** The name of the file, from wherever it is read later. */
  static String file(String typed, Surroundings surroundings) {
    return path(typed, surroundings).toString();
  }

  /** Writes the answers that count. */
  void write(String file, AnswerSheet sheet) {
    String text = AnswerSheetWriter.write(freshness.fresh(sheet));
    try {
      Files.writeString(
          path(file, surroundings),
          text,
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE_NEW,
          StandardOpenOption.WRITE);
    } catch (FileAlreadyExistsException e) {
      throw taken(file, e);
    } catch (IOException e) {
      throw unwritable(file, e);
    }
  }

  private static Path path(String file, Surroundings surroundings) {
    try {
      return surroundings.directory().resolve(file).normalize();
    } catch (InvalidPathException e) {
      throw unwritable(file, e);
    }
  }

  private static Problem taken(String file, @Nullable Exception cause) {
    return new Problem(
        ExitCode.REFUSED,
        "There is a file '%s' already.".formatted(file),
        "Name one that is not there yet.",
        cause);
  }

  private static Problem unwritable(String file, Exception cause) {
    return new Problem(
        ExitCode.GIT,
        "The answers cannot be written to '%s'.".formatted(file),
        "Name a file in a directory that you may write to.",
        cause);
  }
}
