package dev.parlance.interview;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import java.util.regex.Pattern;

/** What a component can be called, so that its name can stand in a trailer, a table and a title. */
public final class ComponentName {

  private static final Pattern VALID =
      Pattern.compile("[\\p{L}\\p{Nd}]([\\p{L}\\p{M}\\p{Nd} ._/-]{0,62}[\\p{L}\\p{M}\\p{Nd}])?");

  private ComponentName() {}

  /** The name, refused where it could not stand everywhere. */
  public static String of(String name) {
    if (!VALID.matcher(name).matches() || name.contains("..") || name.contains("  ")) {
      throw new Problem(
          ExitCode.USAGE,
          "'%s' cannot be the name of a component.".formatted(name),
          "Use 1 to 64 letters, digits, '-', '_', '.', '/' or single spaces, beginning and ending"
              + " with a letter or digit.");
    }
    return name;
  }
}
