package dev.parlance.record;

import dev.parlance.guide.Guide;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The title of a decision that nobody gave one: "Go for control-plane, Python for ingest". */
final class DerivedTitle {

  private static final int LONGEST = 90;

  private DerivedTitle() {}

  static String of(Guide guide, List<ComponentDecision> components) {
    Map<String, List<String>> byLanguage = new LinkedHashMap<>();
    for (ComponentDecision each : components) {
      String language = guide.languageName(each.language());
      byLanguage.computeIfAbsent(language, unused -> new ArrayList<>()).add(each.name());
    }
    List<String> parts = new ArrayList<>();
    byLanguage.forEach((language, names) -> parts.add(language + " for " + Prose.and(names)));
    String title = String.join(", ", parts);
    return title.length() <= LONGEST ? title : summary(components);
  }

  private static String summary(List<ComponentDecision> components) {
    List<String> names = components.stream().map(ComponentDecision::name).toList();
    if (names.size() <= 3) {
      return "Languages for " + Prose.and(names);
    }
    return "Languages for %s, %s and %d more"
        .formatted(names.get(0), names.get(1), names.size() - 2);
  }
}
