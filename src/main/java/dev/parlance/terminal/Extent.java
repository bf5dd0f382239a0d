package dev.parlance.terminal;

import java.io.IOError;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;

/** How much a terminal shows by now; the usual where it does not say. */
record Extent(int columns, int rows) {

  private static final int NARROWEST = 20;
  private static final int LOWEST = 5;

  static Extent of(Terminal terminal) {
    Size size = size(terminal);
    return new Extent(
        size.getColumns() <= 0 ? 80 : Math.max(NARROWEST, size.getColumns()),
        size.getRows() <= 0 ? 24 : Math.max(LOWEST, size.getRows()));
  }

  /** What the terminal says; nothing where a signal that ends the process has closed it. */
  static Size size(Terminal terminal) {
    try {
      return terminal.getSize();
    } catch (IllegalStateException | IOError closed) {
      return Size.of(0, 0);
    }
  }
}
