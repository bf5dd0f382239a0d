package dev.parlance.recommendation;

import dev.parlance.guide.Effect.Support;
import dev.parlance.guide.Guide;
import dev.parlance.guide.GuideTree;
import dev.parlance.guide.Rule;
import dev.parlance.interview.Answers;
import dev.parlance.interview.Component;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Advice as the object of the contract, ready to be printed as JSON. */
public final class AdviceTree {

  private AdviceTree() {}

  /** The whole answer of {@code advise --json}. */
  public static Map<String, Object> of(
      Guide guide, List<Component> components, List<Advice> advice) {
    List<Map<String, Object>> each = new ArrayList<>();
    for (int i = 0; i < components.size(); i++) {
      each.add(component(components.get(i), advice.get(i)));
    }
    return tree("guide", new GuideTree(guide).reference(), "components", each);
  }

  /** One component of it: its name, its answers and the advice. */
  public static Map<String, Object> component(Component component, Advice advice) {
    return tree(
        "name", component.name(),
        "answers", answers(component.answers()),
        "advice", advice(advice));
  }

  private static Map<String, Object> answers(Answers answers) {
    Map<String, Object> tree = new LinkedHashMap<>();
    answers.byQuestion().forEach((question, answer) -> tree.put(question, answer.options()));
    return tree;
  }

  private static Map<String, Object> advice(Advice advice) {
    Map<String, Object> tree = outcome(advice.outcome());
    tree.put("reasons", advice.reasons().stream().map(AdviceTree::reason).toList());
    tree.put("beaten", advice.beaten().stream().map(AdviceTree::beaten).toList());
    tree.put("flips", advice.flips().stream().map(AdviceTree::flip).toList());
    tree.put("irrelevant", advice.irrelevant());
    tree.put("sufficient", advice.sufficient());
    tree.put("checklist", advice.checklist().stream().map(rule -> remark("id", rule)).toList());
    tree.put(
        "consequences", advice.consequences().stream().map(rule -> remark("rule", rule)).toList());
    tree.put("notes", advice.notes().stream().map(rule -> remark("rule", rule)).toList());
    tree.put(
        "open",
        advice.open().stream()
            .map(open -> tree("question", open.question(), "text", open.text()))
            .toList());
    tree.put("possible", advice.possible().stream().map(AdviceTree::outcome).toList());
    return tree;
  }

  /** Status, languages and role. */
  public static Map<String, Object> outcome(Outcome outcome) {
    Role role = outcome.role();
    return tree(
        "status", outcome.status().word(),
        "languages", outcome.languages(),
        "role", (role == null ? Role.SOLE : role).word());
  }

  private static Map<String, Object> reason(Advice.Reason reason) {
    Rule rule = reason.rule();
    return tree(
        "rule",
        rule.id(),
        "effect",
        rule.effect().getClass().getSimpleName().toLowerCase(Locale.ROOT),
        "tier",
        rule.effect() instanceof Support support ? support.tier().id() : Absent.HERE,
        "languages",
        reason.languages(),
        "decides",
        reason.decides(),
        "origin",
        rule.origin().word(),
        "quote",
        rule.citation().quote(),
        "source",
        GuideTree.source(rule.citation()));
  }

  private static Map<String, Object> beaten(Advice.Beaten beaten) {
    return tree(
        "rule", beaten.rule().id(),
        "languages", beaten.languages(),
        "why", beaten.why(),
        "origin", beaten.rule().origin().word(),
        "quote", beaten.rule().citation().quote(),
        "source", GuideTree.source(beaten.rule().citation()));
  }

  private static Map<String, Object> flip(Advice.Flip flip) {
    Map<String, Object> tree = tree("change", flip.change());
    tree.putAll(outcome(flip.outcome()));
    return tree;
  }

  private static Map<String, Object> remark(String key, Rule rule) {
    return tree(
        key,
        rule.id(),
        "text",
        Remarks.text(rule),
        "origin",
        rule.origin().word(),
        "source",
        GuideTree.source(rule.citation()));
  }

  private enum Absent {
    HERE
  }

  private static Map<String, Object> tree(Object... keysAndValues) {
    Map<String, Object> tree = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      if (keysAndValues[i + 1] != Absent.HERE) {
        tree.put(Objects.toString(keysAndValues[i]), keysAndValues[i + 1]);
      }
    }
    return tree;
  }
}
