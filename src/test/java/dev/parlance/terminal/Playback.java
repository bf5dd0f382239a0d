package dev.parlance.terminal;

import dev.parlance.Pty;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jline.utils.ScreenTerminal;

/** A session at a terminal of 80 columns and 24 rows, and what somebody sees of it. */
final class Playback implements AutoCloseable {

  private static final int COLUMNS = 80;
  private static final int ROWS = 24;
  private static final String TEXT_PROMPT = "(? for help)";
  private static final String MENU_HINT = "? helps";
  private static final String END = "<end>";

  private final Pty pty;
  private int shown;
  private boolean stands;

  Playback(Pty pty) {
    this.pty = pty;
  }

  /**
   * Types each line at the next prompt, and waits for the prompt after the last, or for the end of
   * the program.
   *
   * @return the lines that were not shown before, from the one that was typed into
   */
  List<String> type(List<String> lines) throws IOException, InterruptedException {
    for (String line : lines) {
      if (!stands) {
        waitForPrompt();
      }
      stands = false;
      if (line.equals(END)) {
        pty.end();
      } else {
        pty.type(line.replace("<Down>", "\033[B").replace("<Up>", "\033[A") + "\r");
      }
    }
    if (!lines.contains(END)) {
      waitForPrompt();
    }
    List<String> seen = seen();
    List<String> fresh = seen.subList(shown, seen.size());
    shown = Math.max(shown, seen.lastIndexOf(">"));
    return fresh;
  }

  /** A menu is drawn after its line began to listen; before the line stands what a text is told. */
  private void waitForPrompt() throws IOException {
    pty.waitForPrompt();
    List<String> seen = seen();
    pty.waitFor(seen.get(seen.size() - 1).equals(TEXT_PROMPT) ? "> " : MENU_HINT);
    stands = true;
  }

  /** Everything from the first line on, also what has scrolled off the screen. */
  private List<String> seen() {
    ScreenTerminal screen = new ScreenTerminal(COLUMNS, ROWS);
    screen.write(
        new String(pty.screen().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
    List<String> lines = new ArrayList<>();
    for (long[] row : screen.getHistory()) {
      lines.add(
          LongStream.of(row)
              .mapToObj(cell -> Character.toString(ScreenTerminal.cellCodePoint(cell)))
              .collect(Collectors.joining()));
    }
    screen.toString().lines().forEach(lines::add);
    lines.replaceAll(String::stripTrailing);
    while (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
      lines.remove(lines.size() - 1);
    }
    return lines;
  }

  @Override
  public void close() {
    pty.close();
  }
}
