package dev.parlance.terminal;

/**
 * A record as it would be written.
 *
 * @param place its number, and what it is there: new, or a version of what is on file
 */
record Preview(String text, String place) {}
