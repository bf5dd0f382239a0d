package dev.parlance.terminal;

import dev.parlance.Problem;
import dev.parlance.guide.Guide;
import dev.parlance.recommendation.AdviceTree;
import dev.parlance.recommendation.Outcome;
import dev.parlance.record.ComponentDecision;
import dev.parlance.record.RecordSummary;
import dev.parlance.review.Reconsideration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The decisions of a log for whose answers one guide says something else than another.
 *
 * @param looked how many components were looked at
 */
record MovedDecisions(List<Moved> moved, int looked) {

  /** A component of a record, and what either guide says of it. */
  record Moved(RecordSummary source, ComponentDecision decision, Outcome before, Outcome after) {}

  MovedDecisions {
    moved = List.copyOf(moved);
  }

  static MovedDecisions none() {
    return new MovedDecisions(List.of(), 0);
  }

  /** Of what is accepted or proposed; a record that cannot be read is told of and left out. */
  static MovedDecisions of(Project project, Guide before, Guide after, Console console) {
    Decisions decisions = Decisions.standing(project, console);
    Reconsideration one = new Reconsideration(before);
    Reconsideration other = new Reconsideration(after);
    List<Moved> all = new ArrayList<>();
    try (Waiting waiting = console.waiting("decisions replayed", decisions.size())) {
      List<Problem> problems =
          decisions.each(
              (summary, record) -> {
                waiting.step();
                record.components().forEach(each -> all.add(looked(summary, each, one, other)));
              });
      problems.forEach(each -> console.warn(each.sentence()));
    }
    return new MovedDecisions(
        all.stream().filter(each -> !same(each.before, each.after)).toList(), all.size());
  }

  private static Moved looked(
      RecordSummary summary,
      ComponentDecision decision,
      Reconsideration one,
      Reconsideration other) {
    return new Moved(
        summary,
        decision,
        one.of(decision.answers()).advice().outcome(),
        other.of(decision.answers()).advice().outcome());
  }

  private static boolean same(Outcome one, Outcome other) {
    return one.status() == other.status()
        && one.role() == other.role()
        && Set.copyOf(one.languages()).equals(Set.copyOf(other.languages()));
  }

  void print(Guide before, Guide after, Console console) {
    if (looked == 0) {
      return;
    }
    console.result("Of %s it moves %s.".formatted(Count.of(looked, "recorded decision"), count()));
    for (Moved each : moved) {
      console.result(
          Text.line(
              "  %s %s: %s -> %s; the team chose %s"
                  .formatted(
                      RecordTree.id(each.source),
                      each.decision.name(),
                      GuideDiffCommand.outcome(before, each.before),
                      GuideDiffCommand.outcome(after, each.after),
                      after.languageName(each.decision.language()))));
    }
  }

  private String count() {
    return moved.isEmpty() ? "none" : Integer.toString(moved.size());
  }

  List<Map<String, Object>> tree() {
    return moved.stream().map(MovedDecisions::tree).toList();
  }

  private static Map<String, Object> tree(Moved each) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", RecordTree.id(each.source));
    tree.put("file", each.source.file());
    tree.put("component", each.decision.name());
    tree.put("language", each.decision.language());
    tree.put("before", AdviceTree.outcome(each.before));
    tree.put("after", AdviceTree.outcome(each.after));
    return tree;
  }
}
