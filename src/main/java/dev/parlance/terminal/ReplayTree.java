package dev.parlance.terminal;

import dev.parlance.guide.GuideTree;
import dev.parlance.guide.Rule;
import dev.parlance.recommendation.AdviceTree;
import dev.parlance.review.ReplayedComponent;
import dev.parlance.review.StaleAnswer;
import java.util.LinkedHashMap;
import java.util.Map;

/** What {@code replay --json} says of records. */
final class ReplayTree {

  private ReplayTree() {}

  /** One record. */
  static Map<String, Object> of(ReplayedRecord record) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", RecordTree.id(record.summary()));
    tree.put("file", record.summary().file());
    tree.put("title", record.summary().title());
    tree.put("status", record.summary().status().word());
    Map<String, Object> own = new LinkedHashMap<>();
    own.put("id", record.madeBy().id());
    own.put("version", record.madeBy().version());
    own.put("digest", record.madeBy().digest());
    own.put("blob", record.madeBy().blob());
    own.put("found", record.guideFound());
    tree.put("guide", own);
    tree.put("drift", record.isDrift());
    tree.put("components", record.components().stream().map(ReplayTree::component).toList());
    return tree;
  }

  private static Map<String, Object> component(ReplayedComponent component) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("name", component.decision().name());
    tree.put("language", component.decision().language());
    tree.put("verdict", component.verdict().word());
    tree.put("drift", component.verdict().isDrift());
    tree.put("recorded", AdviceTree.outcome(ReplayedRecord.recorded(component.decision())));
    tree.put("now", AdviceTree.outcome(component.now().advice().outcome()));
    tree.put("gone", component.gone().stream().map(ReplayTree::rule).toList());
    tree.put("come", component.come().stream().map(ReplayTree::rule).toList());
    tree.put("stale", component.now().stale().stream().map(ReplayTree::stale).toList());
    tree.put("asks", component.now().asks());
    return tree;
  }

  static Map<String, Object> rule(Rule rule) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("rule", rule.id());
    tree.put("origin", rule.origin().word());
    tree.put("quote", rule.citation().quote());
    tree.put("source", GuideTree.source(rule.citation()));
    return tree;
  }

  private static Map<String, Object> stale(StaleAnswer stale) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("answer", stale.answer());
    tree.put("now", stale.now());
    tree.put("cause", stale.cause().word());
    return tree;
  }
}
