package dev.parlance.repository;

import org.eclipse.jgit.lib.ObjectId;
import org.jspecify.annotations.Nullable;

/** The commit that HEAD stood at (null: no commit yet) and its tree. */
record Head(@Nullable ObjectId commit, @Nullable ObjectId tree) {

  boolean unborn() {
    return commit == null;
  }
}
