package dev.parlance.review;

import java.util.stream.Stream;

/** Holds each record to a rule, so that only one needs to be read whole at a time. */
interface RecordCheck extends Check {

  /** Everything in the record that the rule forbids. */
  Stream<Observation> in(Docket docket, Exhibit record);

  /** Whether it asks how the record came to be as it is, which takes longer to find out. */
  default boolean asksHistory() {
    return false;
  }

  @Override
  default Stream<Observation> in(Docket docket) {
    return docket.exhibits().flatMap(record -> in(docket, record));
  }
}
