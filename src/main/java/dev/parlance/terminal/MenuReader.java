package dev.parlance.terminal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jline.keymap.KeyMap;
import org.jline.reader.Binding;
import org.jline.reader.Candidate;
import org.jline.reader.LineReader;
import org.jline.reader.Reference;
import org.jline.reader.Widget;
import org.jline.reader.impl.DefaultParser;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.utils.AttributedString;
import org.jline.utils.InfoCmp.Capability;

/**
 * Reads a line with a menu below it. The line is all the state there is: what was picked stands in
 * it as if it had been typed, and what was typed is marked in the menu.
 */
final class MenuReader extends LineReaderImpl {

  private final Palette palette;
  private Menu menu = Menu.NONE;
  private List<String> words = List.of();
  private boolean isShown;
  private int row = -1;
  private String lineAtRow = "";

  MenuReader(Terminal terminal, Palette palette) throws IOException {
    super(terminal);
    this.palette = palette;
    // Quotes and backslashes are ordinary characters of an answer.
    setParser(new DefaultParser().quoteChars(new char[0]).escapeChars(new char[0]));
    setCompleter((ignored, line, candidates) -> complete(candidates));
    option(LineReader.Option.DISABLE_EVENT_EXPANSION, true);
    option(LineReader.Option.INSERT_TAB, false);
    option(LineReader.Option.AUTO_LIST, false);
    option(LineReader.Option.AUTO_MENU, false);
    setVariable(LineReader.DISABLE_HISTORY, true);
    bind("menu-up", () -> moved(-1), "\033[A", "\033OA");
    bind("menu-down", () -> moved(1), "\033[B", "\033OB");
    bind("menu-tick", this::ticked, " ");
    bind("menu-take", this::taken, "\r", "\n");
  }

  /** What was typed or picked; {@code commands} are completed as well. */
  String line(String prompt, Menu choices, List<String> commands) {
    menu = choices;
    words = commands;
    row = -1;
    isShown = !choices.isEmpty();
    return readLine(prompt);
  }

  @Override
  public AttributedString getDisplayedBufferWithPrompts(List<AttributedString> secondaryPrompts) {
    if (!isShown || post != null) {
      return super.getDisplayedBufferWithPrompts(secondaryPrompts);
    }
    post = this::drawn;
    try {
      return super.getDisplayedBufferWithPrompts(secondaryPrompts);
    } finally {
      post = null;
    }
  }

  /** Once the line is taken, the menu goes; the line stays. */
  @Override
  protected void doCleanup(boolean nl) {
    isShown = false;
    super.doCleanup(nl);
  }

  /** JLine leaves the redrawing to the next key; the menu was laid out for the size before. */
  @Override
  protected synchronized void handleSignal(Signal signal) {
    super.handleSignal(signal);
    if (signal == Signal.WINCH && isShown) {
      terminal.puts(Capability.carriage_return);
      terminal.puts(Capability.clr_eos);
      redrawLine();
      redisplay();
    }
  }

  private AttributedString drawn() {
    Extent screen = Extent.of(terminal);
    MenuView view = new MenuView(menu, screen.columns(), screen.rows());
    return AttributedString.fromAnsi(view.of(buf.toString(), row()).in(palette));
  }

  private void complete(List<Candidate> candidates) {
    List<String> all = new ArrayList<>(menu.words());
    all.addAll(words);
    all.stream().distinct().forEach(each -> candidates.add(new Candidate(each)));
  }

  private void bind(String name, Widget widget, String... keys) {
    getWidgets().put(name, widget);
    KeyMap<Binding> bindings = getKeyMaps().get(LineReader.MAIN);
    if (bindings != null) {
      bindings.bind(new Reference(name), keys);
    }
  }

  /** The row that the keys are at; whoever types leaves it. */
  private int row() {
    return lineAtRow.equals(buf.toString()) ? row : -1;
  }

  private boolean moved(int by) {
    if (menu.isEmpty()) {
      return true;
    }
    if (menu.pick() == Menu.Pick.MANY) {
      at(menu.beside(row(), by), buf.toString());
      return true;
    }
    String line = buf.toString();
    int named = menu.named(line).stream().mapToInt(menu.words()::indexOf).reduce(-1, (a, b) -> b);
    int next = menu.beside(named, by);
    at(next, menu.choosing(next, line));
    return true;
  }

  private boolean ticked() {
    String line = buf.toString();
    if (row() < 0 || menu.pick() == Menu.Pick.ONE || !menu.isMadeOfChoices(line)) {
      return selfInsert();
    }
    at(row, menu.ticking(row, line));
    return true;
  }

  /**
   * Enter at a row, with nothing ticked or typed, means that row. Numbers become words, for the
   * menu that explains them goes.
   */
  private boolean taken() {
    String line = buf.toString();
    if (line.isBlank() && row() >= 0) {
      at(row, menu.choosing(row, ""));
    } else {
      at(row, menu.spelled(line));
    }
    return acceptLine();
  }

  private void at(int next, String line) {
    row = next;
    lineAtRow = line;
    if (!line.equals(buf.toString())) {
      buf.clear();
      buf.write(line);
    }
  }
}
