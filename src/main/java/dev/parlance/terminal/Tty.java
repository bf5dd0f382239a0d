package dev.parlance.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jspecify.annotations.Nullable;

/** The terminal of the process: one, and opened only when somebody is to be asked. */
final class Tty implements AutoCloseable {

  // Held on to, for the logging of the JDK forgets the level of a logger that nobody holds.
  private final List<Logger> silenced = new ArrayList<>();
  private @Nullable Terminal terminal;

  Terminal open() {
    if (terminal == null) {
      silence("org.jline");
      silence("org.hibernate");
      terminal = system();
    }
    return terminal;
  }

  @Override
  public void close() {
    if (terminal != null) {
      try {
        terminal.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void silence(String name) {
    Logger logger = Logger.getLogger(name);
    logger.setLevel(Level.OFF);
    silenced.add(logger);
  }

  private static Terminal system() {
    try {
      return TerminalBuilder.builder().system(true).dumb(true).build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
