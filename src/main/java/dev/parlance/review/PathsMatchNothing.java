package dev.parlance.review;

import dev.parlance.record.ComponentDecision;
import dev.parlance.record.RecordStatus;
import java.util.stream.Stream;

/** Paths that match no file are a component that moved, or a slip. */
final class PathsMatchNothing implements RecordCheck {

  static final Rule RULE =
      Rule.warning(
          "ADR051",
          "paths-match-nothing",
          "A path of a component matches nothing in the work tree.");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Observation> in(Docket docket, Exhibit record) {
    return Stream.of(record)
        .filter(each -> each.is(RecordStatus.ACCEPTED))
        .flatMap(
            each ->
                each.components()
                    .flatMap(
                        component ->
                            component.paths().stream()
                                .filter(path -> !docket.globs().matchAnything(path))
                                .map(path -> found(each, component, path))));
  }

  private static Observation found(Exhibit each, ComponentDecision component, String path) {
    return RULE.at(
        each,
        each.lines().holding(path),
        "The path '%s' of %s matches nothing.".formatted(path, component.name()),
        "Decide anew where it went (parlance decide --supersedes %s), or silence this: <!-- parlance-ignore %s: why -->"
            .formatted(each.id(), RULE.code()));
  }
}
