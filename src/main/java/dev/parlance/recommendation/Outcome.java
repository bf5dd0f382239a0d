package dev.parlance.recommendation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Status, languages in the guide's order, and role; a role only where the languages are a choice.
 */
public record Outcome(Status status, List<String> languages, @Nullable Role role) {
  public Outcome {
    languages = List.copyOf(languages);
  }
}
