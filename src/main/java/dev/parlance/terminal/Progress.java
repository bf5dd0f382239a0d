package dev.parlance.terminal;

/** How far a long job is, shown on a terminal while it lasts; short jobs show nothing. */
final class Progress implements AutoCloseable {

  private static final int SHORT = 100;
  private static final int EVERY = 25;

  private final Console console;
  private final String does;
  private final int total;
  private int done;

  Progress(Console console, String does, int total) {
    this.console = console;
    this.does = does;
    this.total = total;
  }

  void step() {
    done++;
    if (total > SHORT && done % EVERY == 0) {
      console.meanwhile("%s %d of %d".formatted(does, done, total));
    }
  }

  @Override
  public void close() {
    if (total > SHORT) {
      console.meanwhile("");
    }
  }
}
