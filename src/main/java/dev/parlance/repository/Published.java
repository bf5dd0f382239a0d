package dev.parlance.repository;

import java.util.Optional;

/**
 * A record that is up for review at a remote.
 *
 * @param file of the record as it is now, relative to the top
 * @param review the page on which the remote's host asks for a review; empty where it is not known
 */
public record Published(
    Outcome outcome,
    Registration registration,
    String file,
    String remote,
    String address,
    String branch,
    String base,
    String review) {

  /** What the push came to. */
  public enum Outcome {
    MADE,
    UPDATED,
    /** The branch at the remote had everything already. */
    UNCHANGED,
    /** The remote's main branch had everything already. */
    MERGED
  }

  /** How the remote gives numbers away, the best way first. */
  public enum Registration {
    /** By a ref for each. */
    IN_REFS,
    /** On a branch, as it takes no refs but branches. */
    ON_BRANCH,
    /** It does not: clashes are settled when they are seen. */
    NOWHERE;

    /** Where the number is given away at the remote; empty where it is not. */
    public Optional<String> place() {
      return switch (this) {
        case IN_REFS -> Optional.of(Reservation.AT_REMOTE.replaceFirst("/$", ""));
        case ON_BRANCH -> Optional.of(RegisterBranch.NAME);
        case NOWHERE -> Optional.empty();
      };
    }
  }

  /** Whether the remote gives numbers away on a branch, which is worth a word. */
  public boolean onBranch() {
    return registration == Registration.ON_BRANCH;
  }

  public Optional<String> reviewPage() {
    return review.isEmpty() ? Optional.empty() : Optional.of(review);
  }
}
