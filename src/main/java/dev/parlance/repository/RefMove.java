package dev.parlance.repository;

import java.util.Optional;

/**
 * A ref at a remote that is to be moved: from the commit that it must be at (empty: it must not
 * exist) to another one. It only ever moves on; nothing that others have pushed is lost.
 */
record RefMove(String ref, String from, String to) {

  private static final String BRANCHES = "refs/heads/";

  static RefMove creating(String ref, String to) {
    return new RefMove(ref, "", to);
  }

  String lease() {
    return "--force-with-lease=%s:%s".formatted(ref, from);
  }

  String refspec() {
    return "%s:%s".formatted(to, ref);
  }

  /** The ref that remembers it in this clone. */
  Optional<String> knownAs(Remote remote) {
    return ref.startsWith(BRANCHES)
        ? Optional.of(remote.tracking(ref.substring(BRANCHES.length())))
        : Optional.of(Reservation.knownOf(remote.name()) + ref.substring(ref.lastIndexOf('/') + 1));
  }
}
