package dev.parlance.terminal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
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
 * it as if it had been typed, and what was typed is marked in the menu. Picked words are whole:
 * typing goes on behind them with a word of its own, and Backspace takes them away one by one.
 */
final class MenuReader extends LineReaderImpl {

  /** Where the keys are once an offer was taken as it stands. */
  private static final int OFFER = -2;

  private final Palette palette;
  private Menu menu = Menu.NONE;
  private List<String> words = List.of();
  private boolean isShown;
  private int row = -1;
  private String lineAtRow = "";
  private String picked = "";
  private boolean isEmptied;

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

  /**
   * What was typed or picked; empty where the offer was taken as it stands. {@code commands} are
   * completed as well, and one that is typed behind ticks leaves them for the next time.
   */
  String line(String prompt, Menu choices, List<String> commands) {
    String standing = choices.equals(menu) ? picked : "";
    menu = choices;
    words = commands;
    picked = "";
    isEmptied = false;
    row = standing.isEmpty() ? menu.start() : lastNamed(standing);
    lineAtRow = standing;
    isShown = !choices.isEmpty();
    String line = readLine(prompt, null, (Character) null, standing);
    return row == OFFER ? "" : line;
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

  @Override
  protected boolean selfInsert() {
    return written(super::selfInsert);
  }

  @Override
  public boolean beginPaste() {
    return written(super::beginPaste);
  }

  @Override
  protected boolean backwardDeleteChar() {
    String line = buf.toString();
    if (row() < 0 || !isAtItsEnd() || !menu.isPicked(line)) {
      return super.backwardDeleteChar();
    }
    at(row, menu.withoutLast(line));
    isEmptied = true;
    return true;
  }

  private boolean written(BooleanSupplier insert) {
    String before = buf.toString();
    boolean isBehindPick = row() >= 0 && isAtItsEnd() && menu.isPicked(before);
    boolean done = insert.getAsBoolean();
    if (isBehindPick) {
      picked = before;
      put(menu.going(before, buf.substring(before.length())));
    }
    return done;
  }

  private boolean isAtItsEnd() {
    return buf.cursor() == buf.length();
  }

  /** The row that the keys are at; whoever types leaves it. */
  private int row() {
    return lineAtRow.equals(buf.toString()) ? row : -1;
  }

  private int lastNamed(String line) {
    return menu.named(line).stream().mapToInt(menu.words()::indexOf).reduce(-1, (a, b) -> b);
  }

  private boolean moved(int by) {
    if (menu.isEmpty()) {
      return true;
    }
    String line = buf.toString();
    isEmptied = false;
    if (menu.pick() == Menu.Pick.MANY) {
      at(menu.beside(row, by), line);
      return true;
    }
    int next = menu.beside(line.isBlank() ? row() : lastNamed(line), by);
    at(next, menu.choosing(next, line));
    return true;
  }

  private boolean ticked() {
    if (row() < 0 || menu.pick() == Menu.Pick.ONE) {
      return selfInsert();
    }
    at(row, menu.ticking(row, buf.toString()));
    isEmptied = true;
    return true;
  }

  /**
   * Enter at a row, with nothing ticked or typed, means that row, unless what was there has just
   * been taken away. Numbers become words, for the menu that explains them goes.
   */
  private boolean taken() {
    String line = buf.toString();
    picked = asked(line);
    if (!picked.isEmpty()) {
      put(line.substring(picked.length()).replaceFirst("^[,\\s]+", ""));
    } else if (!line.isBlank() || isEmptied || row() < 0) {
      put(menu.spelled(line));
    } else if (row == menu.start()) {
      put(String.join(", ", menu.offered()));
      row = OFFER;
    } else {
      put(menu.choosing(row, ""));
    }
    return acceptLine();
  }

  /** The ticks that a command was typed behind; empty where the line is something else. */
  private String asked(String line) {
    if (menu.pick() == Menu.Pick.ONE || picked.isEmpty() || !line.startsWith(picked + ", ")) {
      return "";
    }
    String first = line.substring(picked.length() + 2).strip().split(" ", 2)[0];
    return words.contains(first) ? picked : "";
  }

  private void at(int next, String line) {
    row = next;
    lineAtRow = line;
    put(line);
  }

  private void put(String line) {
    if (!line.equals(buf.toString())) {
      buf.clear();
      buf.write(line);
    }
  }
}
