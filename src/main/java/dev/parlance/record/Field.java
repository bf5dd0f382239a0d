package dev.parlance.record;

/**
 * A value that a file gives, without the markup around it, and where it stands.
 *
 * @param key in lower case; empty where the value stands under a heading
 * @param line the line, from 0
 */
record Field(String key, String text, Span span, int line) {

  static Field of(String key, SourceLine line, int from, int to) {
    Span span = new Span(line.from() + from, line.from() + to);
    return new Field(key, line.text().substring(from, to), span, line.number());
  }

  /** Whether both stand at the same place; the first equals() of a record slows down a start. */
  boolean isAt(Field other) {
    return span.from() == other.span.from();
  }
}
