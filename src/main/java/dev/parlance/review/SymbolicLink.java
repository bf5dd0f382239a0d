package dev.parlance.review;

import java.util.stream.Stream;

/** A link in the log would show what lies elsewhere as if it had been reviewed here. */
final class SymbolicLink implements Check {

  static final Rule RULE =
      Rule.error("ADR003", "symlink", "A symbolic link stands in the record directory.");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Observation> in(Docket docket) {
    return docket.place().links().stream()
        .map(
            file ->
                RULE.at(
                    file,
                    1,
                    "It is a symbolic link, and Parlance follows none.",
                    "Put the file itself there, or take the link away."));
  }
}
