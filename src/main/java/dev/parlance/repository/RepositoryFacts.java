package dev.parlance.repository;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What a repository is, as it stood when it was asked: its places, the branch (null when HEAD is
 * detached), whether it has a commit yet, and the git operation that is in progress, if any.
 */
public record RepositoryFacts(
    Path top,
    Path gitDirectory,
    Path commonDirectory,
    @Nullable String branch,
    boolean unborn,
    @Nullable String operation) {

  public boolean detached() {
    return branch == null;
  }
}
