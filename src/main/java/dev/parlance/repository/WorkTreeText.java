package dev.parlance.repository;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file that somebody names, read only if it is a plain text inside the work tree. */
public final class WorkTreeText {

  private WorkTreeText() {}

  /** Reads a file that is named relative to the directory that the person is in. */
  public static String read(WorkTree tree, String typed) {
    Path file = place(tree, typed);
    if (!file.startsWith(tree.top()) || file.equals(tree.top())) {
      throw refused(typed, "is not inside the work tree", null);
    }
    String path = tree.top().relativize(file).toString().replace('\\', '/');
    new SafePath(tree.top(), path)
        .refusal()
        .ifPresent(
            refusal -> {
              throw refused(typed, "is not a plain file of the work tree", null);
            });
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new Problem(
          ExitCode.NOT_FOUND,
          "There is no file '%s'.".formatted(typed),
          "Name a file that exists.");
    }
    if (file.toFile().length() > RecordFiles.LARGEST) {
      throw refused(typed, "is larger than 1 MiB", null);
    }
    try {
      return Text.decode(Text.bytes(file));
    } catch (CharacterCodingException notUtf8) {
      throw refused(typed, "is not UTF-8", notUtf8);
    }
  }

  private static Path place(WorkTree tree, String typed) {
    try {
      return tree.surroundings().directory().resolve(typed).normalize();
    } catch (InvalidPathException unspeakable) {
      throw refused(typed, "cannot be the name of a file", unspeakable);
    }
  }

  private static Problem refused(String typed, String why, @Nullable Exception cause) {
    return new Problem(
        ExitCode.REFUSED,
        "'%s' %s.".formatted(typed, why),
        "Name a plain text file of this repository.",
        cause);
  }
}
