package dev.parlance.recommendation;

import dev.parlance.recommendation.Loss.Cause;
import org.jspecify.annotations.Nullable;

/**
 * One set of answers on its way to a verdict, step by step: tiers, never sums. Each step takes
 * languages out of what the fired rules support; the order of the rules never matters.
 */
final class Evaluation {

  private final Branch branch;
  private final long answers;
  private final Trace trace;

  /** What each support rule still stands for; 0 where it did not fire or lost everything. */
  private final int[] heads;

  /** A rule that is left out, to see what it is good for. */
  private final @Nullable CompiledRule withheld;

  private boolean excludedAny;
  private boolean orchestrates;

  private Evaluation(Branch branch, long answers, Trace trace, @Nullable CompiledRule withheld) {
    this.branch = branch;
    this.answers = answers;
    this.trace = trace;
    this.withheld = withheld;
    this.heads = new int[branch.supports.length];
  }

  static Verdict of(Branch branch, long answers, Trace trace) {
    return new Evaluation(branch, answers, trace, null).verdict();
  }

  /** The verdict that there would be if the guide did not have this rule. */
  static Verdict without(CompiledRule rule, Branch branch, long answers) {
    return new Evaluation(branch, answers, Trace.OFF, rule).verdict();
  }

  private Verdict verdict() {
    fire();
    exclude();
    prefer();
    undercut();
    if (inPlay() == 0) {
      return new Verdict(excludedAny ? Status.IMPOSSIBLE : Status.SILENT, 0, false);
    }
    Agreement agreement = new Agreement(branch, answers, heads, trace, this::acts);
    int agreed = agreement.reach();
    if (agreed == 0) {
      return new Verdict(Status.CONFLICT, agreement.candidates(), false);
    }
    Status status = Integer.bitCount(agreed) == 1 ? Status.RECOMMENDED : Status.OPEN;
    return new Verdict(status, agreed, orchestrates);
  }

  private void fire() {
    for (int i = 0; i < heads.length; i++) {
      heads[i] = acts(branch.supports[i]) ? branch.supports[i].heads : 0;
    }
  }

  private void exclude() {
    for (int x = 0; x < branch.exclusions.length; x++) {
      if (acts(branch.exclusions[x])) {
        excludedAny |= (inPlay() & branch.exclusions[x].heads) != 0;
        remove(branch.exclusions[x].heads, Cause.EXCLUDED, x);
      }
    }
  }

  /** All preferences look at the same languages in play, so that their order cannot matter. */
  private void prefer() {
    int inPlay = inPlay();
    for (int p = 0; p < branch.preferences.length; p++) {
      CompiledRule preference = branch.preferences[p];
      boolean acts = (preference.heads & inPlay) != 0 && acts(preference);
      if (acts && !contradicted(preference, inPlay)) {
        remove(preference.over, Cause.LESS_PREFERRED, p);
      }
    }
  }

  private boolean contradicted(CompiledRule preference, int inPlay) {
    for (CompiledRule other : branch.preferences) {
      boolean reversed = other.heads == preference.over && other.over == preference.heads;
      if (reversed && (other.heads & inPlay) != 0 && acts(other)) {
        return true;
      }
    }
    return false;
  }

  private void undercut() {
    int undercut = 0;
    for (CompiledRule rule : branch.undercuts) {
      undercut |= acts(rule) ? rule.heads : 0;
    }
    int inPlay = inPlay();
    if ((inPlay & ~undercut) == 0) {
      orchestrates = (inPlay & undercut) != 0;
      return;
    }
    for (int u = 0; u < branch.undercuts.length; u++) {
      if (acts(branch.undercuts[u])) {
        remove(branch.undercuts[u].heads, Cause.UNDERCUT, u);
      }
    }
  }

  private boolean acts(CompiledRule rule) {
    return rule != withheld && rule.fires(answers);
  }

  private int inPlay() {
    int inPlay = 0;
    for (int head : heads) {
      inPlay |= head;
    }
    return inPlay;
  }

  private void remove(int languages, Cause cause, int by) {
    for (int i = 0; i < heads.length; i++) {
      trace.lost(i, heads[i] & languages, cause, by);
      heads[i] &= ~languages;
    }
  }
}
