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
import java.nio.file.StandardOpenOption;

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

  /** Writes the answers that count. */
  void write(String file, AnswerSheet sheet) {
    String text = AnswerSheetWriter.write(freshness.fresh(sheet));
    try {
      Files.writeString(
          surroundings.directory().resolve(file),
          text,
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE_NEW,
          StandardOpenOption.WRITE);
    } catch (FileAlreadyExistsException e) {
      throw new Problem(
          ExitCode.REFUSED,
          "There is a file '%s' already.".formatted(file),
          "Name one that is not there yet.",
          e);
    } catch (IOException | InvalidPathException e) {
      throw new Problem(
          ExitCode.GIT,
          "The answers cannot be written to '%s'.".formatted(file),
          "Name a file in a directory that you may write to.",
          e);
    }
  }
}
