package dev.parlance.repository;

import java.io.IOException;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Repository;

/**
 * What a commit would move.
 *
 * @param ref the branch by its full name, or HEAD itself where it is detached
 * @param unborn whether there is no commit yet
 */
record HeadPosition(String ref, boolean unborn) {

  /** By JGit, but where refs are stored as only git reads them right. */
  static HeadPosition of(OpenRepository repository) {
    boolean plain = new StorageFormat(repository).unreadable().findAny().isEmpty();
    return Optional.of(repository)
        .filter(each -> !plain)
        .flatMap(OpenRepository::installedGit)
        .map(HeadPosition::byGit)
        .filter(position -> !position.ref().isEmpty())
        .orElseGet(() -> byJGit(repository));
  }

  boolean onBranch() {
    return ref.startsWith(Constants.R_REFS);
  }

  /** The ref is empty where git does not work in the repository. */
  private static HeadPosition byGit(InstalledGit git) {
    String branch = git.ask("symbolic-ref", "-q", Constants.HEAD).run().line();
    boolean unborn = git.commit(Constants.HEAD).isEmpty();
    return new HeadPosition(branch.isEmpty() && !unborn ? Constants.HEAD : branch, unborn);
  }

  private static HeadPosition byJGit(OpenRepository repository) {
    Repository jgit = repository.jgit();
    try {
      String branch = jgit.getFullBranch();
      if (branch == null) {
        throw new IOException("HEAD is missing");
      }
      boolean unborn =
          jgit.exactRef(Constants.HEAD) == null || jgit.resolve(Constants.HEAD) == null;
      return new HeadPosition(
          branch.startsWith(Constants.R_REFS) ? branch : Constants.HEAD, unborn);
    } catch (IOException unreadable) {
      throw JGitProblem.unreadable(repository.top(), unreadable);
    }
  }
}
