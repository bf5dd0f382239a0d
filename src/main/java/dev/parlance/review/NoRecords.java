package dev.parlance.review;

import java.util.stream.Stream;

/** A log in which nothing was looked at has passed nothing. */
final class NoRecords implements Check {

  static final Rule RULE = Rule.error("ADR001", "no-records", "There is no record to check.");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Observation> in(Docket docket) {
    String directory = docket.directory().path();
    return docket.size() > 0
        ? Stream.empty()
        : Stream.of(
            RULE.at(
                directory,
                1,
                "There is no record in %s, so nothing was checked.".formatted(directory),
                "Name the directory of the records as 'adr-dir' in .parlance.yaml, or begin with:"
                    + " parlance init."));
  }
}
