package dev.parlance.repository;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import java.nio.file.Path;

/** What JGit throws, said as a problem of the repository. */
final class JGitProblem {

  private JGitProblem() {}

  static Problem unreadable(Path top, Exception cause) {
    return new Problem(
        ExitCode.GIT,
        "The git repository in %s cannot be read: %s.".formatted(top, innermost(cause)),
        "Run 'git status' and 'git fsck' there to see what git says about it.",
        cause);
  }

  static Problem unwritable(Path top, Exception cause) {
    return new Problem(
        ExitCode.GIT,
        "Nothing was committed in %s, because writing failed: %s.".formatted(top, innermost(cause)),
        "Mend the cause and run the command again; everything is as it was before.",
        cause);
  }

  /** The reason behind all others, as a clause without its end. */
  static String innermost(Throwable cause) {
    Throwable root = cause;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    String message = root.getMessage();
    return message == null || message.isBlank()
        ? root.getClass().getSimpleName()
        : message.strip().replaceAll("\\.$", "");
  }
}
