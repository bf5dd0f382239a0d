package dev.parlance.review;

import java.util.stream.Stream;

/** Holds a log to one rule. */
public interface Check {

  Rule rule();

  /** Everything in the log that the rule forbids. */
  Stream<Observation> in(Docket docket);
}
