package dev.parlance.terminal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A word that is legal at every prompt and answers nothing. */
enum Aside {
  HELP("?", "shows the question again, and this list"),
  WHY("why", "what the answer is good for, in the guide's words"),
  BACK("back", "to the question before; what was answered since is kept"),
  WHAT_IF("what-if", "where each answer would lead; what-if QUESTION=OPTION for another question"),
  SKIP("skip", "leaves it open"),
  SAVE("save", "says where the answers are kept; save FILE writes an answers file"),
  QUIT("quit", "leaves; every answer is kept (as do Ctrl-C and Ctrl-D)");

  private final String word;
  private final String does;

  Aside(String word, String does) {
    this.word = word;
    this.does = does;
  }

  String word() {
    return word;
  }

  String does() {
    return does;
  }

  /** The aside that a line is; only two of them take further words. */
  static Optional<Aside> of(String line) {
    String first = line.split(" ", 2)[0];
    boolean alone = first.equals(line);
    return Arrays.stream(values())
        .filter(each -> each.word.equals(first) || (each == HELP && line.equals("help")))
        .filter(each -> alone || each == WHAT_IF || each == SAVE)
        .findFirst();
  }

  static List<String> words() {
    return Arrays.stream(values()).map(Aside::word).toList();
  }
}
