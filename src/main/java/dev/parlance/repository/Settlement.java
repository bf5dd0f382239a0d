package dev.parlance.repository;

import java.util.List;
import java.util.Optional;

/**
 * What has to be settled between this branch and everything else that is known of: numbers that
 * several records have, as they were when it was asked.
 */
public final class Settlement {

  private final Claims claims;

  private Settlement(Claims claims) {
    this.claims = claims;
  }

  /** With every branch of this clone and of its remotes as they were fetched. */
  public static Settlement now(Remote remote, RecordDirectory directory) {
    return new Settlement(Claims.now(remote, directory));
  }

  /** The branch of the remote that proposals are merged into, such as {@code origin/main}. */
  public String base() {
    return claims.base().replaceFirst("^refs/remotes/", "");
  }

  /** How many commits it has that this branch has not. */
  public int behind() {
    String count =
        claims.git().ask("rev-list", "--count", "HEAD.." + claims.base()).run().orProblem().line();
    return Integer.parseInt(count);
  }

  /** Numbers that another branch, or the remote, has as well; each pair of files once. */
  public List<Clash> clashes() {
    return Clashes.in(claims);
  }

  /** Those that a merge with {@code revision} would show, where git sees none. */
  public List<Clash> clashesWith(String revision) {
    return Clashes.with(claims, revision);
  }

  /** The branch at the remote on which the record at {@code path} is up under its old number. */
  public Optional<String> pushedAs(String path) {
    return claims.pushedAs(ProposalBranch.of(path));
  }
}
