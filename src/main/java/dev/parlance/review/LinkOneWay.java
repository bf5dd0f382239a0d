package dev.parlance.review;

import dev.parlance.guide.Severity;
import dev.parlance.record.Link;
import dev.parlance.record.RecordEdit;
import dev.parlance.record.Relation;
import java.util.stream.Stream;

/** Whoever reads either record learns of the relation. */
final class LinkOneWay implements RecordCheck {

  static final Rule RULE =
      Rule.warning(
          "ADR021",
          "link-one-way",
          "A record names a relation to another one that does not name it back.");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Observation> in(Docket docket, Exhibit record) {
    return record.summary().links().stream()
        .flatMap(
            link ->
                Relation.known(link.verb()).stream()
                    .filter(relation -> !isLoose(relation))
                    .flatMap(
                        relation ->
                            docket.theOne(link).stream()
                                .filter(other -> other != record)
                                .filter(other -> !other.says(relation.reverse(), record))
                                .map(other -> found(record, link, relation, other))));
  }

  /** "Relates to" says the same from both sides, and few logs say it twice. */
  private static boolean isLoose(Relation relation) {
    return relation.verb().equals(relation.reverse());
  }

  /** An amendment that the amended record does not know of misleads; other relations inform. */
  private static Observation found(Exhibit each, Link link, Relation relation, Exhibit other) {
    Observation found =
        RULE.at(
                each,
                each.lines().link(link),
                "%s %s %s, and %s does not say '%s %s'."
                    .formatted(
                        each.id(),
                        link.verb(),
                        other.id(),
                        other.id(),
                        relation.reverse(),
                        each.id()),
                "Add the other side with: parlance check --fix")
            .mendedBy(
                new Repair(
                    other.file(),
                    text ->
                        RecordEdit.of(text).withLink(relation.reverse(), each.summary()).text()));
    return link.verb().startsWith("amend") ? found : found.as(Severity.NOTE);
  }
}
