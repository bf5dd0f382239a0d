package dev.parlance.guide;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One statement of the guide: when it fires, what it does, and where it stands.
 *
 * @param about the languages of the outcome that it applies to; empty: any outcome
 */
public record Rule(
    String id, Condition when, Effect effect, Set<String> about, Origin origin, Citation citation) {

  /** Whose statement it is. */
  public enum Origin {
    GUIDE,
    HOUSE;

    /** The word of the contract: "house". */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Rule {
    about = Set.copyOf(about);
  }

  /** The same statement with another effect. */
  public Rule with(Effect other) {
    return new Rule(id, when, other, about, origin, citation);
  }

  /** As it is cited: by its id, and as the house's where it is no statement of the guide. */
  public String cited() {
    return origin == Origin.HOUSE ? "house rule " + id : id;
  }

  public boolean chooses() {
    return effect.chooses();
  }

  /**
   * Whether both speak with the same strength for different languages, and this one only where a
   * strictly stronger condition holds.
   */
  public boolean moreSpecificThan(Rule other) {
    return effect instanceof Effect.Support mine
        && other.effect instanceof Effect.Support theirs
        && mine.tier().id().equals(theirs.tier().id())
        && !sameLanguages(mine.languages(), theirs.languages())
        && when.entails(other.when)
        && !other.when.entails(when);
  }

  private static boolean sameLanguages(List<String> mine, List<String> theirs) {
    return mine.containsAll(theirs) && theirs.containsAll(mine);
  }
}
