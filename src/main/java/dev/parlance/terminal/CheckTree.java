package dev.parlance.terminal;

import dev.parlance.guide.Severity;
import dev.parlance.review.Examination;
import dev.parlance.review.Observation;
import java.util.LinkedHashMap;
import java.util.Map;

/** The object of {@code check --json}. */
final class CheckTree {

  private CheckTree() {}

  static Map<String, Object> of(Examination examination) {
    Map<String, Object> counts = new LinkedHashMap<>();
    for (Severity severity : Severity.values()) {
      counts.put(severity.word(), examination.count(severity));
    }
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("directory", examination.directory());
    tree.put("records", examination.records());
    tree.put("counts", counts);
    tree.put("silenced", examination.silenced());
    tree.put("baseline", examination.passed());
    tree.put("findings", examination.observations().stream().map(CheckTree::of).toList());
    return tree;
  }

  private static Map<String, Object> of(Observation each) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("code", each.rule().code());
    tree.put("rule", each.rule().slug());
    tree.put("severity", each.severity().word());
    tree.put("file", each.file());
    tree.put("line", each.line());
    tree.put("what", each.sentence());
    tree.put("remedy", each.remedy());
    tree.put("fixable", each.repair().isPresent());
    return tree;
  }
}
