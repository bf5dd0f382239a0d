package dev.parlance.review;

import dev.parlance.guide.Guide;
import dev.parlance.guide.Rule;
import dev.parlance.record.ComponentDecision;
import dev.parlance.record.DecisionRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answers of records under one guide, held against what the records say. Nothing is rewritten.
 */
public final class Replay {

  private final Reconsideration guide;
  private final RecordedGuides guides;
  private final Map<String, Reconsideration> byDigest = new HashMap<>();

  /**
   * A replay under one guide.
   *
   * @param guides where the records' own guides are
   */
  public Replay(Guide guide, RecordedGuides guides) {
    this.guide = new Reconsideration(guide);
    this.guides = guides;
    byDigest.put(guide.digest(), this.guide);
  }

  /** Whether the guide that a record was made by can be found. */
  public boolean hasGuideOf(DecisionRecord record) {
    return guides.named(record.guide()).isPresent();
  }

  /** Each component of a record, in its order. */
  public List<ReplayedComponent> of(DecisionRecord record) {
    Reconsideration own = guides.named(record.guide()).map(this::reconsideration).orElse(null);
    return record.components().stream().map(each -> component(each, own)).toList();
  }

  /**
   * The components whose recorded advice the guide does not give that the record names; none where
   * that guide is not to be found.
   */
  public List<ReplayedComponent> altered(DecisionRecord record) {
    return of(record).stream()
        .filter(each -> each.verdict() == ReplayVerdict.ADVICE_ALTERED)
        .toList();
  }

  private ReplayedComponent component(ComponentDecision decision, @Nullable Reconsideration own) {
    Reconsidered now = guide.of(decision.answers());
    if (own == null) {
      return new ReplayedComponent(
          decision, Comparison.withoutOwnGuide(decision, now), now, List.of(), List.of());
    }
    Reconsidered then = own == guide ? now : own.of(decision.answers());
    List<Rule> gone = Grounds.only(then.advice(), now.advice());
    List<Rule> come = Grounds.only(now.advice(), then.advice());
    return new ReplayedComponent(decision, Comparison.of(decision, then, now), now, gone, come);
  }

  private Reconsideration reconsideration(Guide other) {
    return byDigest.computeIfAbsent(other.digest(), unused -> new Reconsideration(other));
  }
}
