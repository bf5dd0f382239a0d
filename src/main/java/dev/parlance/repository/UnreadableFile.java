package dev.parlance.repository;

/** A file of the record directory that is left out, and why. */
public record UnreadableFile(String path, String reason) {}
