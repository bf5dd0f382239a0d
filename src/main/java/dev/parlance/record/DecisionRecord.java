package dev.parlance.record;

import dev.parlance.interview.Boundary;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One decision on the languages of one or more components, as its file says it. Its number is the
 * file's.
 *
 * @param version counts the revisions of a proposal, from 1
 */
public record DecisionRecord(
    String title,
    RecordStatus status,
    int version,
    LocalDate date,
    People people,
    GuideReference guide,
    @Nullable LocalDate reviewByOrNull,
    List<ComponentDecision> components,
    List<Boundary> boundaries) {

  public DecisionRecord {
    components = List.copyOf(components);
    boundaries = List.copyOf(boundaries);
  }

  /**
   * The day by which the decision is looked at again; none where neither team nor guide set one.
   */
  public Optional<LocalDate> reviewBy() {
    return Optional.ofNullable(reviewByOrNull);
  }

  DecisionRecord withVersion(int other) {
    return new DecisionRecord(
        title, status, other, date, people, guide, reviewByOrNull, components, boundaries);
  }
}
