package dev.parlance.guide;

/** One answer as a rule sees it: this option is among the answers to this question. */
public record Atom(String question, String option) {

  @Override
  public String toString() {
    return question + "=" + option;
  }
}
