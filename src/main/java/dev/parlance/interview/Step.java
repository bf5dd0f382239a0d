package dev.parlance.interview;

import java.util.Locale;

/**
 * One thing that a review asks for.
 *
 * @param component the component it is about; empty where it is about the whole review
 * @param question the id of a question of the guide; empty for everything else
 */
public record Step(Kind kind, String component, String question) {

  /** What is asked for, in the order of asking; a question may come before or after the choice. */
  public enum Kind {
    COMPONENTS,
    PATHS,
    NARRATIVE,
    QUESTION,
    CHOICE,
    REASON,
    BOUNDARIES,
    DECIDERS,
    REVIEW_BY,
    TITLE
  }

  static Step of(Kind kind) {
    return new Step(kind, "", "");
  }

  static Step of(Kind kind, Component component) {
    return new Step(kind, component.name(), "");
  }

  static Step of(Component component, String question) {
    return new Step(Kind.QUESTION, component.name(), question);
  }

  /** The step as a draft names it: {@code question:kind ingest}. */
  String label() {
    String what = kind.name().toLowerCase(Locale.ROOT);
    return (question.isEmpty() ? what : what + ":" + question)
        + (component.isEmpty() ? "" : " " + component);
  }
}
