package dev.parlance.repository;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A plain file of the work tree that somebody named, whether it exists already or not. */
public final class NamedFile {

  private final SafePath place;

  private NamedFile(SafePath place) {
    this.place = place;
  }

  /**
   * The file {@code typed} in {@code directory}; refused outside the work tree or behind a link.
   */
  public static NamedFile in(WorkTree tree, Path directory, String typed) {
    Path file;
    try {
      file = directory.resolve(typed).normalize();
    } catch (InvalidPathException unspeakable) {
      throw refused(typed, "it cannot be the name of a file", unspeakable);
    }
    if (!file.startsWith(tree.top()) || file.equals(tree.top()) || typed.contains("\\")) {
      throw refused(typed, "it is not a file inside the work tree", null);
    }
    return at(tree, tree.top().relativize(file).toString());
  }

  /** The file at this path, relative to the top. */
  public static NamedFile at(WorkTree tree, String path) {
    SafePath place = new SafePath(tree.top(), path);
    place
        .refusal()
        .ifPresent(
            refusal -> {
              throw refused(path, "it leads over a link, a submodule or git's directory", null);
            });
    boolean file =
        !Files.exists(place.absolute(), LinkOption.NOFOLLOW_LINKS)
            || Files.isRegularFile(place.absolute(), LinkOption.NOFOLLOW_LINKS);
    if (!file) {
      throw refused(path, "it is no plain file", null);
    }
    return new NamedFile(place);
  }

  /** Relative to the top of the work tree, with forward slashes. */
  public String path() {
    return place.path();
  }

  /** The text; none where there is no such file. */
  public Optional<String> text() {
    if (!Files.exists(place.absolute(), LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Text.decode(Text.bytes(place.absolute())));
    } catch (CharacterCodingException notUtf8) {
      throw refused(path(), "it is not UTF-8", notUtf8);
    }
  }

  private static Problem refused(String path, String reason, @Nullable Exception cause) {
    return new Problem(
        ExitCode.REFUSED,
        "The file '%s' cannot be used: %s.".formatted(path, reason),
        "Name a plain text file of this repository.",
        cause);
  }
}
