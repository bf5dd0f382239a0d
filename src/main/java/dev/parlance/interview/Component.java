package dev.parlance.interview;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A named part of the system, what is known of it, and what the team chose for it.
 *
 * @param paths globs in the work tree that are this component
 * @param narrative what it does, in the team's words; empty where nobody said
 */
public record Component(
    String name,
    List<String> paths,
    String narrative,
    Answers answers,
    @Nullable Choice choiceOrNull) {

  public Component {
    paths = List.copyOf(paths);
  }

  public Optional<Choice> choice() {
    return Optional.ofNullable(choiceOrNull);
  }

  /** The same component, answered otherwise. */
  public Component with(Answers others) {
    return new Component(name, paths, narrative, others, choiceOrNull);
  }

  /** This component; its paths and its narrative are the earlier ones where it has none. */
  Component over(Component earlier) {
    return new Component(
        name,
        paths.isEmpty() ? earlier.paths : paths,
        narrative.isEmpty() ? earlier.narrative : narrative,
        answers,
        choiceOrNull);
  }
}
