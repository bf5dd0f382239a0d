package dev.parlance.record;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a record stands in its life. */
public enum RecordStatus {
  DRAFT,
  PROPOSED,
  ACCEPTED,
  REJECTED,
  WITHDRAWN,
  DEFERRED,
  DEPRECATED,
  SUPERSEDED,
  /** A status is there, and it is none of these. */
  UNKNOWN,
  /** The text of a template stands where the status belongs. */
  UNFILLED,
  /** No status is given. */
  NONE;

  /** The status that a word of a record's life names. */
  public static Optional<RecordStatus> of(String word) {
    return Arrays.stream(values())
        .filter(status -> status.compareTo(UNKNOWN) < 0 && status.word().equals(word))
        .findFirst();
  }

  /** The word of the contract: "proposed". */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
