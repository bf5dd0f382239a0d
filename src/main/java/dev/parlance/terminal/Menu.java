package dev.parlance.terminal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Choices that a line can be made of: typed, or picked with the keys that move through a list. */
record Menu(Pick pick, List<Row> rows) {

  private static final Pattern NOTE = Pattern.compile("(?<!\\S)[@#]");

  /** Where any text will do. */
  static final Menu NONE = new Menu(Pick.ONE, List.of());

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
  }

  static Menu of(Row... rows) {
    return new Menu(Pick.ONE, List.of(rows));
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

  /** The row after the one that a line names, or so many before it; the ends meet. */
  int beside(int row, int by) {
    return row < 0 ? (by > 0 ? 0 : rows.size() - 1) : Math.floorMod(row + by, rows.size());
  }

  /** The line with this row as its one choice; the note stays. */
  String choosing(int row, String line) {
    return (rows.get(row).word() + " " + note(line)).strip();
  }

  /** The line with this row among its choices, or without it if it was. */
  String ticking(int row, String line) {
    Set<String> ticked = new LinkedHashSet<>(named(line));
    String word = rows.get(row).word();
    if (!ticked.remove(word)) {
      ticked.add(word);
    }
    String choices = words().stream().filter(ticked::contains).collect(Collectors.joining(", "));
    return (choices + " " + note(line)).strip();
  }

  /** The line with its choices by their words; as it is where it holds anything else. */
  String spelled(String line) {
    Set<String> named = named(line);
    return named.isEmpty() || !isMadeOfChoices(line)
        ? line
        : (String.join(", ", named) + " " + note(line)).strip();
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
