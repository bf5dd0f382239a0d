package dev.parlance.terminal;

import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;

/**
 * Ctrl-C while a command of the interactive shell runs. It is a wish that the command heeds between
 * two steps of long work, so what it writes is written whole or not at all; a second Ctrl-C ends
 * the process, as in one-shot mode.
 */
final class Interruption {

  private final Console console;
  private final Terminal terminal;
  private volatile boolean isWanted;

  Interruption(Console console, Terminal terminal) {
    this.console = console;
    this.terminal = terminal;
  }

  boolean isWanted() {
    return isWanted;
  }

  /** Listens from here on; who reads a line meanwhile hears Ctrl-C instead. */
  void listen() {
    isWanted = false;
    terminal.handle(Signal.INT, signal -> want());
  }

  private void want() {
    terminal.handle(Signal.INT, SignalHandler.SIG_DFL);
    isWanted = true;
    console.say("\nStopping; Ctrl-C again leaves Parlance at once.");
  }
}
