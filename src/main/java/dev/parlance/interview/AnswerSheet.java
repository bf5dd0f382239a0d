package dev.parlance.interview;

import java.util.List;
import java.util.Set;

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

  /** The same review of these components only; a boundary stays where both its ends do. */
  public AnswerSheet only(Set<String> names) {
    return new AnswerSheet(
        title,
        deciders,
        consulted,
        informed,
        reviewBy,
        components.stream().filter(each -> names.contains(each.name())).toList(),
        boundaries.stream()
            .filter(each -> names.contains(each.from()) && names.contains(each.to()))
            .toList());
  }

  /** The same review with these components in the place of its own. */
  public AnswerSheet with(List<Component> others) {
    return new AnswerSheet(title, deciders, consulted, informed, reviewBy, others, boundaries);
  }

  /** The same review, decided by these people where it names none itself. */
  public AnswerSheet decidedBy(List<String> otherwise) {
    List<String> people = deciders.isEmpty() ? otherwise : deciders;
    return new AnswerSheet(title, people, consulted, informed, reviewBy, components, boundaries);
  }
}
