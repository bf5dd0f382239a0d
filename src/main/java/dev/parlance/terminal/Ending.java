package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** How a call ends: what went wrong is shown once, in one wording, and becomes an exit code. */
final class Ending {

  private Ending() {}

  /** The number that the call answers; or that of its Problem; or that of a bug. */
  static int of(Console console, Callable<Integer> call) {
    try {
      return call.call();
    } catch (Throwable thrown) {
      Problem problem = problemIn(thrown);
      if (problem == null) {
        console.bug(thrown);
        return ExitCode.BUG.number();
      }
      console.problem(problem);
      return problem.exitCode().number();
    }
  }

  /** Spring Shell wraps what a command throws. */
  private static @Nullable Problem problemIn(Throwable thrown) {
    for (Throwable each = thrown; each != null; each = each.getCause()) {
      if (each instanceof Problem problem) {
        return problem;
      }
      if (each instanceof CancellationException) {
        return new Problem(
            ExitCode.CANCELLED, "The command was cancelled.", "Give it again to have it done.");
      }
    }
    return null;
  }
}
