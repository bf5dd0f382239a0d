package dev.parlance.record;

/**
 * One line of a file without its line feed.
 *
 * @param number from 0
 * @param from the place of its first character in the file
 * @param text what counts of it: nothing inside a block of code, nothing from a comment on that
 *     goes over several lines
 */
record SourceLine(int number, int from, String text) {

  boolean isBlank() {
    return text.isBlank();
  }
}
