package dev.parlance.recommendation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened on the way to a verdict; {@link #OFF} keeps nothing and costs nothing. */
final class Trace {

  static final Trace OFF = new Trace(null, null);

  private final @Nullable List<Loss> losses;
  private final @Nullable List<Integer> winners;

  private Trace(@Nullable List<Loss> losses, @Nullable List<Integer> winners) {
    this.losses = losses;
    this.winners = winners;
  }

  static Trace on() {
    return new Trace(new ArrayList<>(), new ArrayList<>());
  }

  void lost(int loser, int languages, Loss.Cause cause, int by) {
    if (losses != null && languages != 0) {
      losses.add(new Loss(loser, languages, cause, by));
    }
  }

  /** The rules whose agreement, or whose disagreement, is the verdict, and those that narrow it. */
  void decided(int rule) {
    if (winners != null) {
      winners.add(rule);
    }
  }

  List<Loss> losses() {
    return losses == null ? List.of() : List.copyOf(losses);
  }

  List<Integer> winners() {
    return winners == null ? List.of() : List.copyOf(winners);
  }
}
