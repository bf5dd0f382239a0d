package dev.parlance.record;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import java.util.regex.Pattern;

/**
 * The rule for names of components: they stand in trailers, in headings and on the command line.
 */
public final class ComponentName {

  private static final Pattern RULE =
      Pattern.compile("(?!.*\\.\\.)[A-Za-z0-9](?:[A-Za-z0-9 _./-]{0,62}[A-Za-z0-9_./-])?");

  private ComponentName() {}

  /** The name itself; refused where it breaks the rule. */
  public static String check(String name) {
    if (!RULE.matcher(name).matches()) {
      throw new Problem(
          ExitCode.USAGE,
          "'%s' cannot be the name of a component.".formatted(name),
          "Use 1 to 64 letters, digits, blanks, '-', '_', '.' and '/', beginning with a letter or"
              + " digit, without '..' and without a blank at the end.");
    }
    return name;
  }
}
