package dev.parlance.repository;

import org.jspecify.annotations.Nullable;

/** A record that is on file: its name, and its commit unless that was left to you. */
public record Filed(RecordName name, @Nullable String commit) {

  public String path() {
    return name.path();
  }
}
