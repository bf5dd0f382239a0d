package dev.parlance.review;

import dev.parlance.record.ComponentDecision;
import dev.parlance.record.RecordStatus;
import java.util.stream.Stream;

/** A decision on a component holds for files that it names. */
final class NoPaths implements RecordCheck {

  static final Rule RULE =
      Rule.warning("ADR050", "no-paths", "A component is decided on and has no paths.");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Observation> in(Docket docket, Exhibit record) {
    return Stream.of(record)
        .filter(Exhibit::isAlive)
        .flatMap(
            each ->
                each.components()
                    .filter(component -> component.paths().isEmpty())
                    .map(component -> found(each, component)));
  }

  private static Observation found(Exhibit each, ComponentDecision component) {
    return RULE.at(
        each,
        each.lines().holding("- name: " + component.name()),
        "%s decides on %s and does not say where that is.".formatted(each.id(), component.name()),
        each.is(RecordStatus.ACCEPTED)
            ? "Say so in a record that takes its place: parlance decide --supersedes " + each.id()
            : "Write below the name, such as: paths: [src/%s/**]".formatted(component.name()));
  }
}
