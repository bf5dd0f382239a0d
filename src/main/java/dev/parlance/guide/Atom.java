package dev.parlance.guide;

import org.jspecify.annotations.Nullable;

/** One answer as a rule sees it: this option is among the answers to this question. */
public record Atom(String question, String option) {

  // By hand, for the ones that come with a record are put together at run time: conditions compare
  // atoms ten thousand times before the first advice.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Atom atom
        && option.equals(atom.option)
        && question.equals(atom.question);
  }

  @Override
  public int hashCode() {
    return 31 * question.hashCode() + option.hashCode();
  }

  @Override
  public String toString() {
    return question + "=" + option;
  }
}
