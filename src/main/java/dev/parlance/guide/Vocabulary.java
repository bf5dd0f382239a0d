package dev.parlance.guide;

import dev.parlance.YamlNode;
import dev.parlance.YamlNode.Mapping;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The ids that a guide declares, gathered first, so that every mention of one can be checked. */
final class Vocabulary {

  private final Map<String, Set<String>> options = new LinkedHashMap<>();
  private final Map<String, Tier> tiers = new HashMap<>();
  private final Set<String> languages;
  private final Set<Integer> seeds = new HashSet<>();
  private final String concernQuestion;

  Vocabulary(Mapping document) {
    unique("rule", "id", document.items("rules"));
    languages = unique("language", "id", document.items("languages"));
    unique("tier", "tier", document.items("tiers"));
    unique("question", "id", document.items("questions"));
    for (YamlNode question : document.items("questions")) {
      options.put(
          question.mapping().text("id"),
          unique("option", "id", question.mapping().items("options")));
    }
    List<YamlNode> tierNodes = document.items("tiers");
    for (int rank = 0; rank < tierNodes.size(); rank++) {
      Tier tier = tier(rank, tierNodes.get(rank).mapping());
      tiers.put(tier.id(), tier);
    }
    document.items("seeds").forEach(seed -> seeds.add(number(seed.mapping().get("seed"))));
    concernQuestion = question(document.get("concern-question"));
  }

  String question(YamlNode node) {
    return node.oneOf("question", options.keySet());
  }

  String option(String question, YamlNode node) {
    return node.oneOf("option", optionsOf(question), question);
  }

  /** An id that no question has any more. */
  String formerQuestion(YamlNode node) {
    return former("question", node, options.keySet());
  }

  /** An id that no option of the question has any more. */
  String formerOption(String question, YamlNode node) {
    return former("option", node, optionsOf(question));
  }

  private static String former(String kind, YamlNode node, Set<String> present) {
    if (present.contains(node.text())) {
      throw node.place()
          .problem(
              "the %s '%s' is still there, so nothing else was called that."
                  .formatted(kind, node.text()),
              "Name the id that an earlier version used.");
    }
    return node.text();
  }

  /** The option of the concern question that a rule is about. */
  String concern(YamlNode node) {
    return option(concernQuestion, node);
  }

  String language(YamlNode node) {
    return node.oneOf("language", languages);
  }

  List<String> languages(YamlNode node) {
    return node.items().stream().map(this::language).toList();
  }

  Tier tier(YamlNode node) {
    Tier tier = tiers.get(node.oneOf("tier", tiers.keySet()));
    if (tier == null) {
      throw new IllegalStateException("checked above");
    }
    return tier;
  }

  int seed(YamlNode node) {
    int seed = number(node);
    if (!seeds.contains(seed)) {
      throw node.place().problem("there is no seed %d.".formatted(seed), "Use one of: " + seeds);
    }
    return seed;
  }

  static int number(YamlNode node) {
    try {
      return Integer.parseInt(node.text());
    } catch (NumberFormatException e) {
      throw node.place().problem("'%s' is not a number.".formatted(node.text()), "Write digits.");
    }
  }

  private Set<String> optionsOf(String question) {
    return options.getOrDefault(question, Set.of());
  }

  private static Tier tier(int rank, Mapping node) {
    node.only(Set.of("tier", "reads", "words"));
    return new Tier(rank, node.text("tier"), node.text("reads"), node.texts("words"));
  }

  private static Set<String> unique(String kind, String key, List<YamlNode> nodes) {
    Set<String> ids = new LinkedHashSet<>();
    for (YamlNode node : nodes) {
      YamlNode id = node.mapping().get(key);
      if (!ids.add(id.text())) {
        throw id.place()
            .problem("the %s '%s' stands here twice.".formatted(kind, id.text()), "Rename one.");
      }
    }
    return ids;
  }
}
