package dev.parlance.record;

/** Something in a file that could not be read. */
public record Complaint(String file, int line, String text) {}
