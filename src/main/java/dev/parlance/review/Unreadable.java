package dev.parlance.review;

import dev.parlance.record.Complaint;
import java.util.Set;
import java.util.stream.Stream;

/** What cannot be read cannot be relied on. */
final class Unreadable implements Check {

  static final Rule RULE =
      Rule.error("ADR002", "unreadable", "A file, or what Parlance wrote into it, cannot be read.");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Observation> in(Docket docket) {
    Set<String> links = docket.place().links();
    Stream<Complaint> decisions =
        docket
            .exhibits()
            .filter(each -> each.summary().complaints().isEmpty())
            .flatMap(each -> each.complaint().stream());
    return Stream.concat(docket.complaints().stream(), decisions)
        .filter(each -> !links.contains(each.file()))
        .map(
            each ->
                RULE.at(
                    each.file(),
                    each.line(),
                    "It cannot be read: %s".formatted(each.text()),
                    "Mend the line, or take an earlier state of the file from git."));
  }
}
