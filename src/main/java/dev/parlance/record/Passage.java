package dev.parlance.record;

/**
 * A line of a text that can be searched.
 *
 * @param number of the line in the file, from 1
 * @param part where it stands
 */
record Passage(int number, Part part, String line) {

  /** A part of a record; the later, the more a word there says of the whole. */
  enum Part {
    BODY(1),
    HEADING(3),
    TITLE(9);

    private final int weight;

    Part(int weight) {
      this.weight = weight;
    }

    int weight() {
      return weight;
    }
  }
}
