package dev.parlance.repository;

import org.jspecify.annotations.Nullable;

/** The commit that HEAD stood at (null: no commit yet) and its tree, by their names. */
record Head(@Nullable String commit, @Nullable String tree) {

  static final Head UNBORN = new Head(null, null);

  boolean unborn() {
    return commit == null;
  }

  /** How git's log of HEAD calls a commit on this one. */
  String logged(String subject) {
    return (unborn() ? "commit (initial): " : "commit: ") + subject;
  }
}
