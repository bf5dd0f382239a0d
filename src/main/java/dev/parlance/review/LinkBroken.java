package dev.parlance.review;

import dev.parlance.record.Link;
import dev.parlance.record.Relation;
import java.util.stream.Stream;

/** A relation leads somewhere. */
final class LinkBroken implements RecordCheck {

  static final Rule RULE =
      Rule.warning("ADR020", "link-broken", "A relation names a record that is not in the log.");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Observation> in(Docket docket, Exhibit record) {
    return record.summary().links().stream()
        .filter(LinkBroken::isMeant)
        .filter(link -> docket.isBroken(link))
        .map(link -> found(record, link));
  }

  /** Words that a team made up may be about anything: "implemented in [1811](...)". */
  private static boolean isMeant(Link link) {
    return Relation.known(link.verb()).isPresent()
        || Supersession.namesSuccessor(link)
        || Supersession.namesPredecessor(link);
  }

  private static Observation found(Exhibit record, Link link) {
    return RULE.at(
        record,
        record.lines().link(link),
        "%s %s %s, which is not in the log."
            .formatted(record.id(), link.verb(), record.summary().said(link)),
        "Name a record that exists, or take the relation away.");
  }
}
