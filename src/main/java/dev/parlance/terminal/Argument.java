package dev.parlance.terminal;

/** A word that a command takes by its place. */
record Argument(String name, Count count, String description) {

  /** How many words the argument takes. */
  enum Count {
    ONE("%s"),
    AT_MOST_ONE("[%s]"),
    ANY("[%s...]"),
    SOME("%s...");

    private final String notation;

    Count(String notation) {
      this.notation = notation;
    }

    boolean needed() {
      return this == ONE || this == SOME;
    }

    boolean repeated() {
      return this == ANY || this == SOME;
    }
  }

  Argument {
    assert name.matches("[A-Z][A-Z0-9-]*") : "an argument is named in capitals, not " + name;
  }

  static Argument one(String name, String description) {
    return new Argument(name, Count.ONE, description);
  }

  static Argument atMostOne(String name, String description) {
    return new Argument(name, Count.AT_MOST_ONE, description);
  }

  static Argument any(String name, String description) {
    return new Argument(name, Count.ANY, description);
  }

  static Argument some(String name, String description) {
    return new Argument(name, Count.SOME, description);
  }

  /** The argument as help writes it: {@code [COMPONENT...]}. */
  String notation() {
    return count.notation.formatted(name);
  }
}
