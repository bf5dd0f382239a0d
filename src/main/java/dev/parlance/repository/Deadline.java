package dev.parlance.repository;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** The time that a process has; when it is over, the process and all its children are ended. */
final class Deadline {

  /** The time in which git takes its own locks away. */
  private static final Duration GRACE = Duration.ofSeconds(2);

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
      List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
      all.add(process.toHandle());
      all.forEach(ProcessHandle::destroy);
      process
          .onExit()
          .copy()
          .orTimeout(GRACE.toMillis(), TimeUnit.MILLISECONDS)
          .whenComplete((done, stubborn) -> all.forEach(ProcessHandle::destroyForcibly));
    }
  }

  /** Throws the problem that {@code name} took too long. */
  void requireKept(String name) {
    if (missed && limit != null) {
      throw new Problem(
          ExitCode.GIT,
          "'git %s' did not finish within %s and was ended."
              .formatted(name, limit.toSeconds() == 1 ? "a second" : limit.toSeconds() + " seconds"),
          "See to the network and the remote, or give it longer with --timeout SECONDS.");
    }
  }
}
