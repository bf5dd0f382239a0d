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

  /** Whether the remote knows the number. */
  public enum Registration {
    RESERVED,
    /** The remote takes no such refs: clashes are settled when they are seen. */
    NOT_RESERVED
  }

  public Optional<String> reviewPage() {
    return review.isEmpty() ? Optional.empty() : Optional.of(review);
  }
}
