package dev.parlance.guide;

/** A text that the guide was made from; {@code sha256} is that of the whole file. */
public record Seed(int number, String title, String file, String sha256) {}
