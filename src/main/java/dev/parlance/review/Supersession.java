package dev.parlance.review;

import dev.parlance.record.Link;
import java.util.Set;
import java.util.stream.Stream;

/** That one record takes the place of another, whichever of the two says so. */
record Supersession(Exhibit old, Exhibit successor) {

  private static final Set<String> BY =
      Set.of(
          "superseded by",
          "replaced by",
          "deprecated by",
          "deprecated in favor of",
          "obsoleted by");

  private static final Set<String> OF = Set.of("supersedes", "replaces", "deprecates", "obsoletes");

  /** Every one that is said, as often as it is said. */
  static Stream<Supersession> in(Docket docket) {
    return docket.exhibits().flatMap(each -> saidBy(docket, each));
  }

  static boolean namesSuccessor(Link link) {
    return BY.contains(link.verb());
  }

  static boolean namesPredecessor(Link link) {
    return OF.contains(link.verb());
  }

  /** Whether the old record says so. */
  boolean isSaidByTheOld() {
    return old.links(successor).anyMatch(Supersession::namesSuccessor);
  }

  boolean isSaidByTheSuccessor() {
    return successor.links(old).anyMatch(Supersession::namesPredecessor);
  }

  /** Where the successor says so, or else the old record. */
  Observation at(Exhibit speaker, Rule rule, String sentence, String remedy) {
    Exhibit other = speaker == old ? successor : old;
    int line =
        speaker
            .links(other)
            .filter(link -> namesSuccessor(link) || namesPredecessor(link))
            .findFirst()
            .map(link -> speaker.lines().link(link))
            .orElseGet(() -> speaker.lines().status());
    return rule.at(speaker, line, sentence, remedy);
  }

  private static Stream<Supersession> saidBy(Docket docket, Exhibit each) {
    return each.summary().links().stream()
        .filter(link -> namesSuccessor(link) || namesPredecessor(link))
        .flatMap(
            link ->
                docket.theOne(link).stream()
                    .map(
                        other ->
                            namesSuccessor(link)
                                ? new Supersession(each, other)
                                : new Supersession(other, each)));
  }
}
