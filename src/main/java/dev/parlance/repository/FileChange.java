package dev.parlance.repository;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import java.nio.charset.CharacterCodingException;
import org.jspecify.annotations.Nullable;

/**
 * What happens to one file of a commit: the bytes it must have before (null: it must not exist) and
 * those it has after (null: it is gone). The path is relative to the top, with forward slashes.
 */
public final class FileChange {

  private final String path;
  private final byte @Nullable [] before;
  private final byte @Nullable [] after;

  private FileChange(String path, byte @Nullable [] before, byte @Nullable [] after) {
    this.path = path;
    this.before = before;
    this.after = after;
  }

  public static FileChange create(String path, String text) {
    return new FileChange(path, null, bytes(path, text));
  }

  public static FileChange replace(String path, String before, String text) {
    return new FileChange(path, bytes(path, before), bytes(path, text));
  }

  public static FileChange delete(String path, String before) {
    return new FileChange(path, bytes(path, before), null);
  }

  public String path() {
    return path;
  }

  byte @Nullable [] before() {
    return before;
  }

  byte @Nullable [] after() {
    return after;
  }

  private static byte[] bytes(String path, String text) {
    try {
      return Text.encode(text);
    } catch (CharacterCodingException unpaired) {
      throw new Problem(
          ExitCode.USAGE,
          "The text for %s has half a character in it (an unpaired surrogate).".formatted(path),
          "Type or paste the text again.",
          unpaired);
    }
  }
}
