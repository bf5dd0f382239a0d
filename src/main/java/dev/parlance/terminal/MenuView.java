package dev.parlance.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A menu as it stands below the line that it is typed or picked into: in full where the screen has
 * room for it beside the question; else a row for each choice, as many as there is room for, and
 * the one that the keys are at in full.
 */
final class MenuView {

  /** Lines that the question and the line itself take. */
  private static final int ABOVE = 9;

  private static final int FEWEST = 3;

  private final Menu menu;
  private final int columns;
  private final int room;
  private final int widest;

  MenuView(Menu menu, int columns, int screen) {
    this.menu = menu;
    this.columns = columns;
    this.room = Math.max(FEWEST, screen - ABOVE);
    this.widest = menu.words().stream().mapToInt(String::length).max().orElse(0);
  }

  /** Whether every choice is shown with every word of its label. */
  boolean isWhole() {
    return whole("", -1).size() <= room;
  }

  /** Every choice with its label, as it is printed where somebody wants to read them all. */
  List<String> listed() {
    return menu.rows().stream().map(row -> "  " + text(row)).toList();
  }

  /**
   * What stands below the line.
   *
   * @param line what the line holds by now
   * @param at the row that the keys are at; negative: none
   */
  Text of(String line, int at) {
    int marked = menu.pick() == Menu.Pick.ONE && !line.isBlank() ? row(line) : at;
    List<Text> lines = isWhole() ? whole(line, marked) : narrow(line, marked);
    Text all = Text.of("");
    for (Text each : lines) {
      all = all.and(each).and("\n");
    }
    return all.and(Text.of(hint(), Ink.FAINT));
  }

  /** The last row that a line names; -1 where it names none. */
  private int row(String line) {
    int last = -1;
    for (String word : menu.named(line)) {
      last = menu.words().indexOf(word);
    }
    return last;
  }

  private List<Text> whole(String line, int marked) {
    List<Text> lines = new ArrayList<>();
    Set<String> named = menu.named(line);
    for (int i = 0; i < menu.rows().size(); i++) {
      Ink ink = i == marked ? Ink.STRONG : Ink.PLAIN;
      String marks = marks(i, marked, named);
      rows(marks, menu.rows().get(i)).forEach(each -> lines.add(Text.of(each, ink)));
    }
    return lines;
  }

  /** The label hangs behind its word where that leaves it room enough. */
  private List<String> rows(String marks, Menu.Row row) {
    String head = marks + head(row);
    int hang = head.length() <= columns / 2 ? head.length() : marks.length() + 2;
    List<String> broken = new ArrayList<>();
    for (String each : Paragraph.lines(row.label(), columns - hang)) {
      broken.add(" ".repeat(hang) + each);
    }
    if (hang == head.length()) {
      broken.set(0, head + broken.get(0).substring(hang));
    } else {
      broken.add(0, head.stripTrailing());
    }
    return broken;
  }

  private List<Text> narrow(String line, int marked) {
    Set<String> named = menu.named(line);
    int size = menu.rows().size();
    int shown = Math.min(size, Math.max(FEWEST, room - FEWEST));
    int first = Math.max(0, Math.min(marked - shown / 2, size - shown));
    List<Text> lines = new ArrayList<>();
    for (int i = first; i < first + shown; i++) {
      Ink ink = i == marked ? Ink.STRONG : Ink.PLAIN;
      String text = marks(i, marked, named) + text(menu.rows().get(i));
      lines.add(Text.of(text, ink).within(columns - 1));
    }
    if (shown < size) {
      lines.add(Text.of("   %d to %d of %d".formatted(first + 1, first + shown, size), Ink.FAINT));
    }
    if (marked >= 0) {
      lines.addAll(inFull(menu.rows().get(marked)));
    }
    return lines;
  }

  private List<Text> inFull(Menu.Row row) {
    return Paragraph.lines(row.word() + ": " + row.label(), columns - 1).stream()
        .limit(FEWEST)
        .map(line -> Text.of(line, Ink.STRONG))
        .toList();
  }

  private String marks(int row, int marked, Set<String> named) {
    String at = row == marked ? "> " : "  ";
    if (menu.pick() == Menu.Pick.ONE) {
      return at;
    }
    return at + (named.contains(menu.rows().get(row).word()) ? "[x] " : "[ ] ");
  }

  private String text(Menu.Row row) {
    return head(row) + row.label();
  }

  private String head(Menu.Row row) {
    return "%2s %s  ".formatted(row.key(), row.word() + " ".repeat(widest - row.word().length()));
  }

  private String hint() {
    String keys =
        menu.pick() == Menu.Pick.ONE
            ? "Up and Down choose, Enter takes, ? helps"
            : "Up and Down move, Space ticks, Enter takes, ? helps";
    return Text.of(keys).within(columns - 1).plain();
  }
}
