package dev.parlance.interview;

import java.util.List;

/**
 * Everything that a design review answered: the content of an answers file.
 *
 * @param title empty where it is to be derived from the decisions
 * @param deciders names as git writes them, {@code Ada Lovelace <ada@example.org>}; empty: the git
 *     identity
 * @param reviewBy ISO 8601 date; empty where none was set
 */
public record AnswerSheet(
    String title,
    List<String> deciders,
    List<String> consulted,
    List<String> informed,
    String reviewBy,
    List<Component> components,
    List<Boundary> boundaries) {

  public AnswerSheet {
    deciders = List.copyOf(deciders);
    consulted = List.copyOf(consulted);
    informed = List.copyOf(informed);
    components = List.copyOf(components);
    boundaries = List.copyOf(boundaries);
  }
}
