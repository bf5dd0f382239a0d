package dev.parlance.terminal;

import dev.parlance.record.Demand;
import java.util.Locale;
import java.util.concurrent.CancellationException;

/**
 * What somebody who waits is told: how far long work is, on one line of standard error that is gone
 * at its end. Nothing for a moment, nothing where nobody sees it.
 */
final class Waiting implements AutoCloseable {

  private static final long PATIENCE = 1_000;
  private static final long PACE = 200;

  private final Outlet talk;
  private final View view;
  private final String what;
  private long due;
  private int done;
  private int shown;

  /**
   * @param what what is said behind the number of steps done
   */
  Waiting(Outlet talk, View view, String what) {
    this.talk = talk;
    this.view = view;
    this.what = what;
    this.due = view.clock().millis() + PATIENCE;
  }

  /**
   * One more is done, by any thread.
   *
   * @throws CancellationException where nobody waits for the rest any more
   */
  synchronized void step() {
    if (view.stop().getAsBoolean()) {
      throw new CancellationException();
    }
    done++;
    long now = view.clock().millis();
    if (now < due) {
      return;
    }
    if (shown == 0 && !view.talk().getAsBoolean()) {
      due = Long.MAX_VALUE;
      return;
    }
    due = now + PACE;
    show(String.format(Locale.ROOT, "%,d%s", done, what));
  }

  /** The same demand, a step for every record that it is put to. */
  Demand counting(Demand demand) {
    return text -> {
      step();
      return demand.at(text);
    };
  }

  @Override
  public synchronized void close() {
    if (shown > 0) {
      show("");
      show("");
    }
  }

  /** The line in the place of what stood there. */
  private void show(String line) {
    talk.write("\r" + line + " ".repeat(Math.max(0, shown - line.length())));
    talk.flush();
    shown = line.length();
  }
}
