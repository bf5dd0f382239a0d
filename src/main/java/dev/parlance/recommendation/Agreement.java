package dev.parlance.recommendation;

import dev.parlance.recommendation.Loss.Cause;
import java.util.function.Predicate;

/**
 * What the strongest statements still in play agree on. However many say the same, they are one
 * voice; where they disagree, specificity, the main constraint and the house are asked, in this
 * order.
 */
final class Agreement {

  private final Branch branch;
  private final long answers;
  private final int[] heads;
  private final Trace trace;
  private final Predicate<CompiledRule> acts;
  private final int top;

  /** The support rules whose word counts: those of the strongest tier, less what was settled. */
  private final boolean[] deciding;

  /** The first of the team's tie-breaks that had a say; -1 where none had. */
  private int house = -1;

  /**
   * @param acts whether a rule that is not about support fired
   */
  Agreement(Branch branch, long answers, int[] heads, Trace trace, Predicate<CompiledRule> acts) {
    this.branch = branch;
    this.answers = answers;
    this.heads = heads;
    this.trace = trace;
    this.acts = acts;
    this.top = topTier();
    this.deciding = new boolean[heads.length];
    for (int i = 0; i < heads.length; i++) {
      deciding[i] = heads[i] != 0 && branch.supports[i].rank == top;
    }
  }

  /** The languages agreed on; none where the disagreement stays. */
  int reach() {
    int shared = shared();
    if (shared == 0) {
      shared = settle();
    }
    int agreed = shared == 0 ? 0 : narrow(shared);
    explain(shared, agreed);
    return agreed;
  }

  /** Every language that one of the deciding rules still speaks for. */
  int candidates() {
    int candidates = 0;
    for (int i = 0; i < heads.length; i++) {
      candidates |= deciding[i] ? heads[i] : 0;
    }
    return candidates;
  }

  private int topTier() {
    int strongest = Integer.MAX_VALUE;
    for (int i = 0; i < heads.length; i++) {
      strongest = heads[i] == 0 ? strongest : Math.min(strongest, branch.supports[i].rank);
    }
    return strongest;
  }

  private int shared() {
    int shared = candidates();
    for (int i = 0; i < heads.length; i++) {
      shared &= deciding[i] ? heads[i] : shared;
    }
    return shared;
  }

  private int settle() {
    dropTheLessSpecific();
    int shared = shared();
    if (shared == 0) {
      keepTheConcerned();
      shared = shared();
    }
    return shared == 0 ? house(candidates()) : shared;
  }

  private void dropTheLessSpecific() {
    boolean[] before = deciding.clone();
    for (int r = 0; r < heads.length; r++) {
      for (int s = 0; s < heads.length && deciding[r]; s++) {
        boolean disagree = before[s] && (heads[s] & heads[r]) == 0;
        if (disagree && branch.specific[s][r]) {
          deciding[r] = false;
          trace.lost(r, heads[r], Cause.LESS_SPECIFIC, s);
        }
      }
    }
  }

  private void keepTheConcerned() {
    int concerned = -1;
    for (int i = 0; i < heads.length; i++) {
      concerned = concerned < 0 && deciding[i] && isConcerned(i) ? i : concerned;
    }
    for (int i = 0; i < heads.length && concerned >= 0; i++) {
      if (deciding[i] && !isConcerned(i)) {
        deciding[i] = false;
        trace.lost(i, heads[i], Cause.NOT_THE_CONCERN, concerned);
      }
    }
  }

  private boolean isConcerned(int rule) {
    return (branch.supports[rule].concern & answers) != 0;
  }

  /** What every tie-break of the team that fired can live with; none where there is none. */
  private int house(int candidates) {
    int chosen = candidates;
    for (int t = 0; t < branch.tieBreaks.length; t++) {
      int wish = acts.test(branch.tieBreaks[t]) ? branch.tieBreaks[t].heads & candidates : 0;
      if (wish != 0) {
        chosen &= wish;
        house = house < 0 ? t : house;
      }
    }
    return house < 0 ? 0 : chosen;
  }

  /** Lets weaker tiers choose within a set that the stronger ones left open. */
  private int narrow(int shared) {
    int narrowed = shared;
    for (int rank = top + 1; rank < branch.tiers && Integer.bitCount(narrowed) > 1; rank++) {
      int next = chosen(narrowed, rank);
      if (next == 0) {
        break;
      }
      narrowed = next;
    }
    int house = Integer.bitCount(narrowed) > 1 ? house(narrowed) : 0;
    return house == 0 ? narrowed : house;
  }

  /** What all rules of a tier that speak of an open set agree on; 0 where they do not. */
  private int chosen(int open, int rank) {
    int chosen = open;
    for (int i = 0; i < heads.length; i++) {
      chosen &= speaksOf(open, i, rank) ? heads[i] : chosen;
    }
    return chosen;
  }

  private boolean speaksOf(int languages, int rule, int rank) {
    return branch.supports[rule].rank == rank && (heads[rule] & languages) != 0;
  }

  private void explain(int shared, int agreed) {
    if (trace == Trace.OFF) {
      return;
    }
    int outcome = agreed == 0 ? candidates() : agreed;
    int winner = -1;
    for (int i = heads.length - 1; i >= 0; i--) {
      if (deciding[i]) {
        winner = i;
        trace.decided(i);
      }
    }
    explainNarrowing(shared);
    for (int i = 0; i < heads.length; i++) {
      if (deciding[i]) {
        trace.lost(i, heads[i] & ~shared & ~outcome, notSharedBy(), sharing(outcome, i));
        trace.lost(i, heads[i] & shared & ~outcome, narrowedBy(), narrower(agreed));
      } else if (branch.supports[i].rank > top) {
        trace.lost(i, heads[i] & ~outcome, Cause.OUTRANKED, winner);
      }
    }
  }

  /** A weaker rule decides as well where it takes something out of what was left open. */
  private void explainNarrowing(int shared) {
    int narrowed = shared;
    for (int rank = top + 1; rank < branch.tiers && Integer.bitCount(narrowed) > 1; rank++) {
      int next = chosen(narrowed, rank);
      if (next == 0) {
        return;
      }
      for (int i = 0; i < heads.length; i++) {
        if (speaksOf(narrowed, i, rank) && (narrowed & ~heads[i]) != 0) {
          trace.decided(i);
        }
      }
      narrowed = next;
    }
  }

  private Cause notSharedBy() {
    return house < 0 ? Cause.NOT_SHARED : Cause.HOUSE;
  }

  private Cause narrowedBy() {
    return house < 0 ? Cause.NARROWED : Cause.HOUSE;
  }

  /**
   * The house where it chose, or another deciding rule that does not speak for all that this one
   * speaks for.
   */
  private int sharing(int outcome, int rule) {
    for (int i = 0; house < 0 && i < heads.length; i++) {
      if (deciding[i] && i != rule && (heads[rule] & ~heads[i] & ~outcome) != 0) {
        return i;
      }
    }
    return house < 0 ? rule : house;
  }

  /** The house where it chose, or a weaker rule that speaks for a part of the open set only. */
  private int narrower(int agreed) {
    for (int i = 0; house < 0 && i < heads.length; i++) {
      boolean weaker = !deciding[i] && branch.supports[i].rank > top;
      if (weaker && (heads[i] & agreed) == agreed && heads[i] != 0) {
        return i;
      }
    }
    return house;
  }
}
