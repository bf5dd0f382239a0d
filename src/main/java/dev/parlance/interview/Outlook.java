package dev.parlance.interview;

import java.util.List;

/**
 * What the guide says for the answers so far.
 *
 * @param recommends whether it speaks for one language
 * @param languages the languages that it speaks for
 */
public record Outlook(boolean recommends, List<String> languages) {

  public Outlook {
    languages = List.copyOf(languages);
  }

  /** Whether the guide does not recommend this language, so that choosing it needs a reason. */
  public boolean needsReasonFor(String language) {
    return !recommends || !languages.contains(language);
  }
}
