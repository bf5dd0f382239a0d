package dev.parlance.guide;

import dev.parlance.YamlNode;
import dev.parlance.YamlNode.Mapping;
import dev.parlance.YamlNode.Scalar;
import dev.parlance.YamlNode.Sequence;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which rules of a guide a team sets aside or weighs differently, each with its reason. */
final class Departures {

  private final Mapping base;
  private final Set<String> disabled = new LinkedHashSet<>();
  private final Map<String, YamlNode> tiers = new HashMap<>();

  Departures(Mapping base, Mapping own) {
    this.base = base;
    Set<String> rules = ids(base.items("rules"));
    for (YamlNode node : own.items("disable")) {
      Mapping departure = node.mapping().only(Set.of("rule", "because"));
      disabled.add(rule(departure, rules));
    }
    for (YamlNode node : own.items("retier")) {
      Mapping departure = node.mapping().only(Set.of("rule", "tier", "because"));
      tiers.put(rule(departure, rules), departure.get("tier"));
    }
  }

  /** The rules that are left, with the team's tiers. */
  Stream<YamlNode> rules() {
    return base.items("rules").stream()
        .filter(rule -> !disabled.contains(rule.mapping().text("id")))
        .map(rule -> retiered(rule.mapping()));
  }

  /** The readings of wording, without the rules that are gone. */
  Stream<YamlNode> interpretations() {
    return interpretations(base, disabled);
  }

  static Stream<YamlNode> interpretations(Mapping guide, Set<String> gone) {
    return guide.items("interpretations").stream()
        .map(
            each -> {
              Mapping reading = each.mapping();
              List<YamlNode> left =
                  reading.items("rules").stream()
                      .filter(rule -> !gone.contains(rule.text()))
                      .toList();
              return with(reading, "rules", new Sequence(reading.place(), left));
            });
  }

  static Set<String> ids(List<YamlNode> nodes) {
    return nodes.stream()
        .map(node -> node.mapping().text("id"))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The mapping with another value for a key that it has. */
  static Mapping with(Mapping mapping, String key, YamlNode value) {
    Map<Scalar, YamlNode> entries = new LinkedHashMap<>();
    mapping
        .entries()
        .forEach((each, old) -> entries.put(each, each.text().equals(key) ? value : old));
    return new Mapping(mapping.place(), entries);
  }

  private String rule(Mapping departure, Set<String> rules) {
    YamlNode rule = departure.get("rule");
    String id = rule.oneOf("rule", rules);
    departure.text("because");
    if (disabled.contains(id) || tiers.containsKey(id)) {
      throw rule.place()
          .problem("the rule '%s' is changed twice.".formatted(id), "Keep one of the changes.");
    }
    return id;
  }

  private Mapping retiered(Mapping rule) {
    YamlNode tier = tiers.get(rule.text("id"));
    if (tier == null) {
      return rule;
    }
    if (!rule.has("tier")) {
      throw tier.place()
          .problem(
              "the rule '%s' supports no language and has no tier.".formatted(rule.text("id")),
              "Disable it, or change the tier of a rule that supports.");
    }
    return with(rule, "tier", tier);
  }
}
