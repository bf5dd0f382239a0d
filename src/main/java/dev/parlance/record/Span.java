package dev.parlance.record;

/** A place in a text: from one character up to, and without, another. */
record Span(int from, int to) {

  Span {
    if (from < 0 || to < from) {
      throw new IllegalArgumentException("not a place in a text: " + from + " to " + to);
    }
  }

  String in(String text) {
    return text.substring(from, to);
  }
}
