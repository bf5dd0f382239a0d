package dev.parlance.record;

import dev.parlance.interview.Answers;
import dev.parlance.interview.ComponentName;
import dev.parlance.recommendation.Role;
import java.util.List;

/**
 * The language of one component, and how it came to be chosen.
 *
 * @param paths globs in the work tree that are this component
 * @param narrative what the component does, in the team's words; empty where nobody said
 * @param language a language id; by its own name where the guide does not know it
 * @param because the team's reason; empty where it followed the guide without a word
 */
public record ComponentDecision(
    String name,
    List<String> paths,
    String narrative,
    String language,
    Role role,
    Advised advised,
    String because,
    Answers answers) {

  public ComponentDecision {
    ComponentName.of(name);
    paths = List.copyOf(paths);
  }
}
