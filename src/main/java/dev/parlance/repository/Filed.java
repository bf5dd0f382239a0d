package dev.parlance.repository;

import org.jspecify.annotations.Nullable;

/** A record that is on file: its number, its path, and its commit unless that was left to you. */
public record Filed(RecordNumber number, String path, @Nullable String commit) {}
