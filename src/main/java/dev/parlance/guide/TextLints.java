package dev.parlance.guide;

import java.nio.file.Path;
import java.util.List;

/** What can be said of a guide without evaluating it. */
public final class TextLints {

  private TextLints() {}

  public static List<Finding> of(GuideDraft guide) {
    return Lint.ALL.stream().flatMap(lint -> lint.check(guide)).toList();
  }

  /** Holds the quotes against the texts that they were taken from, which stand in a directory. */
  public static List<Finding> ofQuotes(GuideDraft guide, Path seeds) {
    return new QuoteNotInSeed(seeds).check(guide).toList();
  }
}
