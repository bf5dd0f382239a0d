package dev.parlance.review;

import dev.parlance.record.RecordStatus;
import java.util.stream.Stream;

/** A record is replaced when its successor is accepted, not before. */
final class SuccessorNotAccepted implements Check {

  static final Rule RULE =
      Rule.error(
          "ADR024",
          "successor-not-accepted",
          "A record is superseded by one that was never accepted.");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Observation> in(Docket docket) {
    return Supersession.in(docket)
        .distinct()
        .filter(pair -> pair.old().is(RecordStatus.SUPERSEDED))
        .filter(Supersession::isSaidByTheOld)
        .filter(
            pair ->
                pair.successor()
                    .is(
                        RecordStatus.DRAFT,
                        RecordStatus.PROPOSED,
                        RecordStatus.REJECTED,
                        RecordStatus.WITHDRAWN,
                        RecordStatus.DEFERRED))
        .map(SuccessorNotAccepted::found);
  }

  private static Observation found(Supersession pair) {
    String id = pair.successor().id();
    return pair.at(
        pair.old(),
        RULE,
        "%s is superseded by %s, which is %s: nothing is in force."
            .formatted(pair.old().id(), id, pair.successor().summary().status().word()),
        "Accept the successor (parlance accept %s), or make %s accepted again."
            .formatted(id, pair.old().id()));
  }
}
