package dev.parlance.terminal;

import org.jline.terminal.Size;
import org.jline.terminal.Terminal;

/** How much a terminal shows by now; the usual where it does not say. */
record Extent(int columns, int rows) {

  private static final int NARROWEST = 20;
  private static final int LOWEST = 5;

  static Extent of(Terminal terminal) {
    Size size = terminal.getSize();
    return new Extent(
        size.getColumns() <= 0 ? 80 : Math.max(NARROWEST, size.getColumns()),
        size.getRows() <= 0 ? 24 : Math.max(LOWEST, size.getRows()));
  }
}
