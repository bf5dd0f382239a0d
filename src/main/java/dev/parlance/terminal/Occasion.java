package dev.parlance.terminal;

/**
 * What a sitting is held for.
 *
 * @param draft the draft that goes on; empty begins one, named after its first component
 * @param revises the file of the record that is revised; empty where a new one is made
 */
record Occasion(String draft, String revises) {

  static final Occasion NEW = new Occasion("", "");
}
