package dev.parlance.interview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /**
   * These answers over earlier ones: a component takes the place of its earlier self, the others
   * stay; what is not said here stays as it was.
   */
  public AnswerSheet over(AnswerSheet earlier) {
    Map<String, Component> all = new LinkedHashMap<>();
    earlier.components().forEach(each -> all.put(each.name(), each));
    components.forEach(each -> all.merge(each.name(), each, (was, is) -> is.over(was)));
    return new AnswerSheet(
        title.isBlank() ? earlier.title : title,
        deciders.isEmpty() ? earlier.deciders : deciders,
        consulted.isEmpty() ? earlier.consulted : consulted,
        informed.isEmpty() ? earlier.informed : informed,
        reviewBy.isEmpty() ? earlier.reviewBy : reviewBy,
        List.copyOf(all.values()),
        boundaries.isEmpty() ? earlier.boundaries : boundaries);
  }
}
