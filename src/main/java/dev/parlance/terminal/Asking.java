package dev.parlance.terminal;

import java.io.IOError;
import java.util.List;
import org.jline.keymap.KeyMap;
import org.jline.reader.Binding;
import org.jline.reader.Buffer;
import org.jline.reader.Candidate;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.Reference;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Terminal;

/**
 * One line from a person: typed, completed with Tab, or brought in with the arrow keys, which walk
 * through the choices and put them into the line.
 *
 * <p>A line, not a menu: it can be pasted, corrected and read aloud, and it survives a resize.
 */
final class Asking {

  private static final int USUAL = 80;
  private static final int NARROWEST = 20;

  private final Terminal terminal;
  private final LineReader reader;
  private List<String> choices = List.of();
  private List<String> words = List.of();

  Asking(Terminal terminal) {
    this.terminal = terminal;
    // Quotes and backslashes are ordinary characters of an answer.
    DefaultParser verbatim = new DefaultParser().quoteChars(new char[0]).escapeChars(new char[0]);
    this.reader =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .parser(verbatim)
            .completer((ignored, line, candidates) -> complete(candidates))
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .option(LineReader.Option.INSERT_TAB, false)
            .variable(LineReader.DISABLE_HISTORY, true)
            .build();
    bindArrows();
  }

  Terminal terminal() {
    return terminal;
  }

  int columns() {
    int width = terminal.getSize().getColumns();
    return width <= 0 ? USUAL : Math.max(NARROWEST, width);
  }

  /**
   * What was typed, on one line.
   *
   * @param answers what the arrow keys walk through
   * @param commands what Tab completes as well
   * @throws org.jline.reader.UserInterruptException at Ctrl-C
   * @throws EndOfFileException at Ctrl-D, or where the terminal is gone
   */
  String line(String prompt, List<String> answers, List<String> commands) {
    choices = answers;
    words = commands;
    try {
      return reader.readLine(Safe.line(prompt)).replaceAll("\\s+", " ").strip();
    } catch (IOError | IllegalStateException closed) { // by a signal that ends the process
      throw new EndOfFileException(closed);
    }
  }

  private void complete(List<Candidate> candidates) {
    choices.forEach(each -> candidates.add(new Candidate(each)));
    words.forEach(each -> candidates.add(new Candidate(each)));
  }

  private void bindArrows() {
    reader.getWidgets().put("previous-choice", () -> walk(-1));
    reader.getWidgets().put("next-choice", () -> walk(1));
    KeyMap<Binding> keys = reader.getKeyMaps().get(LineReader.MAIN);
    if (keys != null) {
      keys.bind(new Reference("previous-choice"), "\033[A", "\033OA");
      keys.bind(new Reference("next-choice"), "\033[B", "\033OB");
    }
  }

  /** The last word of the line becomes the choice before or after the one that it is. */
  private boolean walk(int by) {
    if (choices.isEmpty()) {
      return true;
    }
    Buffer buffer = reader.getBuffer();
    String line = buffer.toString();
    int start = Math.max(line.lastIndexOf(' '), line.lastIndexOf(',')) + 1;
    int at = choices.indexOf(line.substring(start));
    int first = by > 0 ? 0 : choices.size() - 1;
    int next = at < 0 ? first : Math.floorMod(at + by, choices.size());
    buffer.clear();
    buffer.write(line.substring(0, start) + choices.get(next));
    return true;
  }
}
