package dev.parlance.terminal;

import dev.parlance.guide.Guide;
import dev.parlance.guide.GuideTree;
import dev.parlance.recommendation.AdviceTree;
import dev.parlance.recommendation.GuideDiff;
import dev.parlance.recommendation.OutcomeChange;
import java.util.LinkedHashMap;
import java.util.Map;

/** What differs between two guides, ready to be printed as JSON. */
record GuideDiffTree(Guide before, Guide after, GuideDiff diff, MovedDecisions moved) {

  Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("before", new GuideTree(before).reference());
    tree.put("after", new GuideTree(after).reference());
    tree.put("added", diff.structure().added());
    tree.put("removed", diff.structure().removed());
    tree.put("changed", diff.structure().changed());
    tree.put("classes", diff.classes());
    tree.put("outcomes", diff.outcomes().stream().map(GuideDiffTree::outcome).toList());
    tree.put("decisions", moved.tree());
    tree.put("release", diff.isRelease());
    tree.put("needed", diff.needed().word());
    if (diff.isRelease()) {
      tree.put("claimed", diff.claimed().word());
    }
    tree.put("honest", diff.isHonest());
    return tree;
  }

  private static Map<String, Object> outcome(OutcomeChange change) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("before", AdviceTree.outcome(change.before()));
    tree.put("after", AdviceTree.outcome(change.after()));
    tree.put("level", change.level().word());
    tree.put("classes", change.classes());
    tree.put("example", change.example());
    return tree;
  }
}
