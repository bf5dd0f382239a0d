package dev.parlance.repository;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** The time that a process has; when it is over, the process and all its children are ended. */
final class Deadline {

  private final @Nullable Duration limit;
  private volatile boolean missed;

  private Deadline(@Nullable Duration limit) {
    this.limit = limit;
  }

  /** No deadline where there is no {@code limit}. */
  static Deadline of(Process process, @Nullable Duration limit) {
    Deadline deadline = new Deadline(limit);
    if (limit != null) {
      CompletableFuture<Process> ended = process.onExit().copy();
      ended
          .orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS)
          .whenComplete((done, late) -> deadline.end(process, late));
    }
    return deadline;
  }

  private void end(Process process, @Nullable Throwable late) {
    if (late instanceof TimeoutException) {
      missed = true;
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  /** Throws the problem that {@code name} took too long. */
  void requireKept(String name) {
    if (missed && limit != null) {
      throw new Problem(
          ExitCode.GIT,
          "'git %s' did not finish within %d seconds and was ended."
              .formatted(name, limit.toSeconds()),
          "See to the network and the remote, or give it longer with --timeout SECONDS.");
    }
  }
}
