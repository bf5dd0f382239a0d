package dev.parlance.terminal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Choices that a line can be made of: typed, or picked with the keys that move through a list.
 *
 * @param offered the words that an empty line stands for; none where it stands for nothing
 */
record Menu(Pick pick, List<Row> rows, List<String> offered) {

  private static final Pattern NOTE = Pattern.compile("(?<!\\S)[@#]");

  /** Where any text will do. */
  static final Menu NONE = new Menu(Pick.ONE, List.of());

  private static final String BETWEEN = ", ";

  /** How many of the choices one line may hold. */
  enum Pick {
    ONE,
    MANY
  }

  /**
   * One choice.
   *
   * @param key what it can be typed as instead of its word: a number; {@code -} where there is none
   * @param label what the word means
   */
  record Row(String key, String word, String label) {

    Row(String word, String label) {
      this("", word, label);
    }
  }

  Menu {
    rows = List.copyOf(rows);
    offered = List.copyOf(offered);
  }

  Menu(Pick pick, List<Row> rows) {
    this(pick, rows, List.of());
  }

  static Menu of(Row... rows) {
    return new Menu(Pick.ONE, List.of(rows));
  }

  /** The same choices, of which an empty line stands for these. */
  Menu offering(List<String> words) {
    return new Menu(pick, rows, words);
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  List<String> words() {
    return rows.stream().map(Row::word).toList();
  }

  /** The choices that a line names, in its order; a note names nothing. */
  Set<String> named(String line) {
    Set<String> named = new LinkedHashSet<>();
    for (String typed : typed(line)) {
      rows.stream()
          .filter(row -> row.word().equals(typed) || row.key().equals(typed))
          .map(Row::word)
          .forEach(named::add);
    }
    return named;
  }

  /** Whether a line holds choices and nothing besides. */
  boolean isMadeOfChoices(String line) {
    return named(line).size() == typed(line).size();
  }

  /** The row that the keys begin at: the first that is offered; -1 where none is. */
  int start() {
    return offered.stream().mapToInt(words()::indexOf).filter(row -> row >= 0).min().orElse(-1);
  }

  /** The row after the one that a line names, or so many before it; the ends meet. */
  int beside(int row, int by) {
    return row < 0 ? (by > 0 ? 0 : rows.size() - 1) : Math.floorMod(row + by, rows.size());
  }

  /** The line with this row as its one choice; the note stays. */
  String choosing(int row, String line) {
    return (rows.get(row).word() + " " + note(line)).strip();
  }

  /**
   * The line with this row among its choices, or without it if it was. What is no choice stays, for
   * somebody to see and mend.
   */
  String ticking(int row, String line) {
    Set<String> ticked = new LinkedHashSet<>(named(line));
    String word = rows.get(row).word();
    if (!ticked.remove(word)) {
      ticked.add(word);
    }
    List<String> all = new ArrayList<>(words().stream().filter(ticked::contains).toList());
    typed(line).stream().filter(each -> named(each).isEmpty()).forEach(all::add);
    return (String.join(BETWEEN, all) + " " + note(line)).strip();
  }

  /**
   * The line with what somebody types behind what was picked: a word of its own, beside the picked
   * ones or in the place of the one; behind a note it belongs to that.
   */
  String going(String picked, String typed) {
    if (!note(picked).isEmpty() || typed.isBlank() || typed.startsWith(",")) {
      return picked + typed;
    }
    if (!note(typed).isEmpty() && typed(typed).isEmpty()) {
      return picked + " " + typed;
    }
    return pick == Pick.ONE ? typed : picked + BETWEEN + typed;
  }

  /** The line without its last choice, for a picked word goes as it came: whole. */
  String withoutLast(String line) {
    List<String> named = List.copyOf(named(line));
    return String.join(BETWEEN, named.subList(0, Math.max(0, named.size() - 1)));
  }

  /** Whether a line holds choices alone, at least one, and no note behind them. */
  boolean isPicked(String line) {
    return !named(line).isEmpty() && isMadeOfChoices(line) && note(line).isEmpty();
  }

  /** The line with its choices by their words; as it is where it holds anything else. */
  String spelled(String line) {
    Set<String> named = named(line);
    return named.isEmpty() || !isMadeOfChoices(line)
        ? line
        : (String.join(BETWEEN, named) + " " + note(line)).strip();
  }

  private static List<String> typed(String line) {
    List<String> words = new ArrayList<>();
    String choices = line.substring(0, line.length() - note(line).length());
    for (String word : choices.split("[,\\s]+", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  /** What goes with an answer: who said it, behind {@code @}, and a remark, behind {@code #}. */
  private static String note(String line) {
    Matcher note = NOTE.matcher(line);
    return note.find() ? line.substring(note.start()) : "";
  }
}
