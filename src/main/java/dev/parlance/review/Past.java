package dev.parlance.review;

import dev.parlance.record.RecordStatus;
import dev.parlance.record.RecordSummary;
import dev.parlance.repository.Trails.Version;

/** A record as it was after a commit. */
record Past(Version version, Exhibit record) {

  RecordSummary summary() {
    return record.summary();
  }

  /** Whether a record of this status is in force, or was. */
  static boolean isSettled(RecordStatus status) {
    return status == RecordStatus.ACCEPTED
        || status == RecordStatus.DEPRECATED
        || status == RecordStatus.SUPERSEDED;
  }

  /** The commit's name, short. */
  String commit() {
    return version.commit().substring(0, 10);
  }
}
