package dev.parlance.review;

import dev.parlance.guide.Rule;
import dev.parlance.record.ComponentDecision;
import java.util.List;

/**
 * One component of a record, replayed.
 *
 * @param gone statements that decided when it was recorded, and do not now; none where the record's
 *     own guide is missing
 * @param come statements that decide now, and did not
 */
public record ReplayedComponent(
    ComponentDecision decision,
    ReplayVerdict verdict,
    Reconsidered now,
    List<Rule> gone,
    List<Rule> come) {

  public ReplayedComponent {
    gone = List.copyOf(gone);
    come = List.copyOf(come);
  }
}
