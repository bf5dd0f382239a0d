package dev.parlance.recommendation;

import dev.parlance.guide.Effect.Prefer;
import dev.parlance.guide.Effect.Support;
import dev.parlance.guide.Guide;
import java.util.List;
import java.util.stream.Collectors;

/** Why a statement lost, as a clause. */
final class Why {

  private Why() {}

  /** The rule that took the languages away. */
  static CompiledRule by(Branch branch, Loss loss) {
    return switch (loss.cause()) {
      case EXCLUDED -> branch.exclusions[loss.by()];
      case LESS_PREFERRED -> branch.preferences[loss.by()];
      case UNDERCUT -> branch.undercuts[loss.by()];
      case HOUSE -> branch.tieBreaks[loss.by()];
      default -> branch.supports[loss.by()];
    };
  }

  static String text(Guide guide, Branch branch, Loss loss) {
    CompiledRule by = by(branch, loss);
    CompiledRule loser = branch.supports[loss.loser()];
    String id = by.rule.cited();
    String lost = names(guide, branch.languages(loss.languages()));
    return switch (loss.cause()) {
      case EXCLUDED -> "%s rules %s out".formatted(id, lost);
      case LESS_PREFERRED -> {
        Prefer prefer = (Prefer) by.rule.effect();
        yield "%s prefers %s over %s"
            .formatted(
                id, guide.languageName(prefer.language()), guide.languageName(prefer.over()));
      }
      case UNDERCUT -> "the main constraint speaks against %s (%s)".formatted(lost, id);
      case OUTRANKED -> "%s outranks %s".formatted(tier(by), tier(loser));
      case LESS_SPECIFIC -> "%s speaks of the narrower case".formatted(id);
      case NOT_THE_CONCERN -> "the main constraint decides, and %s is about it".formatted(id);
      case NOT_SHARED -> "%s, just as strong, does not name %s".formatted(id, lost);
      case NARROWED -> "%s narrows the choice".formatted(id);
      case HOUSE -> "the %s chooses".formatted(id);
    };
  }

  private static String tier(CompiledRule rule) {
    return ((Support) rule.rule.effect()).tier().reads();
  }

  private static String names(Guide guide, List<String> languages) {
    return languages.stream().map(guide::languageName).collect(Collectors.joining(", "));
  }
}
