package dev.parlance.terminal;

/** How words stand out where colours are allowed. Never the only bearer of a meaning. */
enum Ink {
  PLAIN(""),
  STRONG("1"),
  FAINT("2"),
  GOOD("32"),
  CARE("33"),
  BAD("31");

  private final String rendition;

  Ink(String rendition) {
    this.rendition = rendition;
  }

  String paint(String words) {
    return this == PLAIN || words.isEmpty()
        ? words
        : "\033[%sm%s\033[0m".formatted(rendition, words);
  }
}
