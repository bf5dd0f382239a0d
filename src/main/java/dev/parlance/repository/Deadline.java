package dev.parlance.repository;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The time that a process has; when it is over, the process and all its children are ended. */
final class Deadline {

  /** The time in which git takes its own locks away. */
  private static final Duration GRACE = Duration.ofSeconds(2);

  private final Process process;
  private final @Nullable Duration limit;
  private volatile boolean missed;

  private Deadline(Process process, @Nullable Duration limit) {
    this.process = process;
    this.limit = limit;
  }

  /** No deadline where there is no {@code limit}. */
  static Deadline of(Process process, @Nullable Duration limit) {
    Deadline deadline = new Deadline(process, limit);
    if (limit != null) {
      Thread watch = new Thread(() -> deadline.watch(limit), "deadline");
      watch.setDaemon(true);
      watch.start();
    }
    return deadline;
  }

  private void watch(Duration longest) {
    try {
      if (!ended(longest)) {
        missed = true;
        List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
        all.add(process.toHandle());
        all.forEach(ProcessHandle::destroy);
        if (!ended(GRACE)) {
          all.forEach(ProcessHandle::destroyForcibly);
        }
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean ended(Duration wait) throws InterruptedException {
    return process.waitFor(wait.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Throws the problem that {@code name} took too long. */
  void requireKept(String name) {
    if (missed && limit != null) {
      String longest = limit.toSeconds() == 1 ? "a second" : limit.toSeconds() + " seconds";
      throw new Problem(
          ExitCode.GIT,
          "'git %s' did not finish within %s and was ended.".formatted(name, longest),
          "See to the network and the remote, or give it longer with --timeout SECONDS.");
    }
  }
}
