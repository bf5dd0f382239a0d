package dev.parlance.terminal;

import java.io.IOError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jline.reader.EndOfFileException;
import org.jline.terminal.Terminal;

/** A terminal that somebody is asked at, a line at a time. */
final class Asking {

  private final Terminal terminal;
  private final MenuReader reader;

  Asking(Terminal terminal, Palette palette) {
    this.terminal = terminal;
    try {
      this.reader = new MenuReader(terminal, palette);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Terminal terminal() {
    return terminal;
  }

  int columns() {
    return Extent.of(terminal).columns();
  }

  /** The choices in full, for the screen may have no room for that below the line. */
  List<String> listed(Menu menu) {
    Extent extent = Extent.of(terminal);
    MenuView view = new MenuView(menu, extent.columns(), extent.rows());
    return menu.isEmpty() || view.isWhole() ? List.of() : view.listed();
  }

  /**
   * What was typed or picked, on one line.
   *
   * @param commands what Tab completes besides the choices
   * @throws org.jline.reader.UserInterruptException at Ctrl-C
   * @throws EndOfFileException at Ctrl-D, or where the terminal is gone
   */
  String line(String prompt, Menu menu, List<String> commands) {
    try {
      return reader.line(Safe.line(prompt), menu, commands).replaceAll("\\s+", " ").strip();
    } catch (IOError | IllegalStateException closed) { // by a signal that ends the process
      throw new EndOfFileException(closed);
    }
  }
}
