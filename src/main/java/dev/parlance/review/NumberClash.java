package dev.parlance.review;

import dev.parlance.repository.Divergence;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Two branches that git merges without a word do not make two records of one number. */
public final class NumberClash implements Check {

  static final Rule RULE =
      Rule.error(
          "ADR011", "number-clash", "Another branch gives the same number to another record.");

  private final Divergence other;

  public NumberClash(Divergence other) {
    this.other = other;
  }

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Observation> in(Docket docket) {
    Set<String> here = docket.exhibits().map(Exhibit::name).collect(Collectors.toSet());
    SortedMap<String, SortedSet<String>> sharing = other.sharingNumbers(here);
    return docket
        .exhibits()
        .flatMap(
            each ->
                sharing.getOrDefault(each.name(), Collections.emptySortedSet()).stream()
                    .map(name -> found(each, name, other.revision())));
  }

  private static Observation found(Exhibit each, String name, String revision) {
    return RULE.at(
        each,
        1,
        "%s gives the number %s to %s; git would merge both without a word."
            .formatted(revision, each.id(), name),
        "Give this one the next free number: parlance renumber %s".formatted(each.id()));
  }
}
