package dev.parlance.review;

import dev.parlance.guide.Severity;
import dev.parlance.record.RecordEdit;
import dev.parlance.record.RecordStatus;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A record that was replaced says so and names by which, and its successor names it. */
final class SupersessionHalfDone implements Check {

  static final Rule RULE =
      Rule.error(
          "ADR023", "supersession-half-done", "Only one of two records knows of a supersession.");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Observation> in(Docket docket) {
    Set<Supersession> said =
        Supersession.in(docket).collect(Collectors.toCollection(LinkedHashSet::new));
    Set<Exhibit> replaced = said.stream().map(Supersession::old).collect(Collectors.toSet());
    Stream<Observation> orphans =
        docket
            .exhibits()
            .filter(each -> each.is(RecordStatus.SUPERSEDED))
            .filter(each -> each.summary().links().stream().noneMatch(Supersession::namesSuccessor))
            .filter(each -> !replaced.contains(each))
            .map(SupersessionHalfDone::orphan);
    return Stream.concat(said.stream().flatMap(SupersessionHalfDone::ofPair), orphans);
  }

  private static Stream<Observation> ofPair(Supersession pair) {
    Exhibit old = pair.old();
    Exhibit successor = pair.successor();
    if (old == successor) {
      return Stream.empty();
    }
    boolean ruling = old.is(RecordStatus.ACCEPTED, RecordStatus.PROPOSED);
    if (successor.is(RecordStatus.ACCEPTED) && ruling) {
      return Stream.of(stillInForce(pair));
    }
    boolean settled = old.is(RecordStatus.SUPERSEDED) && successor.is(RecordStatus.ACCEPTED);
    if (settled && pair.isSaidByTheOld() && !pair.isSaidByTheSuccessor()) {
      return Stream.of(unnamed(pair));
    }
    return Stream.empty();
  }

  private static Observation stillInForce(Supersession pair) {
    Exhibit old = pair.old();
    Exhibit successor = pair.successor();
    return pair.at(
        pair.isSaidByTheSuccessor() ? successor : old,
        RULE,
        "%s is accepted and takes the place of %s, which is still %s."
            .formatted(successor.id(), old.id(), old.summary().status().word()),
        "Finish it with: parlance supersede %s --by %s".formatted(old.id(), successor.id()));
  }

  private static Observation unnamed(Supersession pair) {
    Exhibit successor = pair.successor();
    return pair.at(
            pair.old(),
            RULE,
            "%s is superseded by %s, and %s does not say 'supersedes %s'."
                .formatted(pair.old().id(), successor.id(), successor.id(), pair.old().id()),
            "Add the other side with: parlance check --fix")
        .as(Severity.WARNING)
        .mendedBy(
            new Repair(
                successor.file(),
                text -> RecordEdit.of(text).withLink("supersedes", pair.old().summary()).text()));
  }

  private static Observation orphan(Exhibit old) {
    return RULE.at(
            old,
            old.lines().status(),
            "%s is superseded and does not say by which record.".formatted(old.id()),
            "Name the record: superseded by ADR-NNNN.")
        .as(Severity.WARNING);
  }
}
