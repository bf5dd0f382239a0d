package dev.parlance.record;

import dev.parlance.guide.Guide;
import dev.parlance.recommendation.Outcome;

/** What the guide says, in the few words of a table's cell. */
public final class OutcomeWords {

  private OutcomeWords() {}

  /** Such as "recommends Go" or "leaves it open: Rust, C++". */
  public static String brief(Guide guide, Outcome outcome) {
    String languages =
        String.join(", ", outcome.languages().stream().map(guide::languageName).toList());
    return switch (outcome.status()) {
      case RECOMMENDED -> "recommends " + languages + Wording.role(outcome);
      case OPEN -> "leaves it open: " + languages;
      case CONFLICT -> "contradicts itself: " + languages;
      case SILENT -> "says nothing";
      case IMPOSSIBLE -> "rules out what it speaks for";
      case INCOMPLETE -> "depends on what is not known";
    };
  }
}
