package dev.parlance.record;

import dev.parlance.guide.Background.Named;
import dev.parlance.guide.Citation;
import dev.parlance.guide.Guide;
import dev.parlance.recommendation.Advice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the sections of a record say. */
final class Page {

  private final Draft draft;
  private final Guide guide;
  private final List<ComponentDecision> components;

  Page(Draft draft) {
    this.draft = draft;
    this.guide = draft.guide();
    this.components = draft.record().components();
  }

  Map<String, Object> values() {
    Remarks remarks = new Remarks(guide, components);
    Map<String, Object> values = new HashMap<>();
    values.put("narratives", narratives());
    values.put("components", parts());
    values.put("several", components.size() > 1);
    values.put("facts", facts());
    values.put("drivers", drivers());
    values.put("options", options());
    values.put("consequences", remarks.consequences());
    values.put("notes", remarks.notes());
    List<Map<String, Object>> confirmations = confirmations();
    values.put("confirmations", confirmations);
    values.put("confirmed", !confirmations.isEmpty() || isMetOrReviewed());
    values.put("open", new OpenQuestions(draft).lines());
    values.put("checklist", remarks.checklist());
    values.put("guideTitle", guide.head().title());
    values.put("sourced", !guide.head().sources().isEmpty());
    values.put("verified", guide.head().lastVerified());
    List<Map<String, Object>> companions = companions();
    List<Map<String, Object>> departures = new Departed(guide, components).lines();
    values.put("companions", companions);
    values.put("departures", departures);
    boolean bare = companions.isEmpty() && departures.isEmpty() && remarks.notes().isEmpty();
    values.put("annotated", !bare);
    return values;
  }

  private boolean isMetOrReviewed() {
    return !draft.record().boundaries().isEmpty() || draft.record().reviewBy().isPresent();
  }

  private List<Map<String, Object>> narratives() {
    boolean several = components.size() > 1;
    return components.stream()
        .filter(each -> !each.narrative().isEmpty())
        .map(
            each ->
                Map.<String, Object>of(
                    "name", several ? each.name() : "", "text", new Paragraphs(each.narrative())))
        .toList();
  }

  private List<Map<String, Object>> parts() {
    List<Map<String, Object>> parts = new ArrayList<>();
    for (int i = 0; i < components.size(); i++) {
      parts.add(new OutcomePart(guide, components.get(i), draft.advice().get(i)).values());
    }
    return parts;
  }

  private List<Map<String, Object>> facts() {
    List<Map<String, Object>> lines = new ArrayList<>();
    for (int i = 0; i < components.size(); i++) {
      List<String> facts = forces(i).facts();
      if (!facts.isEmpty()) {
        String text = String.join("; ", facts);
        boolean several = components.size() > 1;
        lines.add(line(components.get(i).name(), several ? text : Prose.capital(text)));
      }
    }
    return lines;
  }

  private List<Map<String, Object>> drivers() {
    List<Map<String, Object>> lines = new ArrayList<>();
    for (int i = 0; i < components.size(); i++) {
      List<String> drivers = new ArrayList<>(forces(i).drivers());
      List<String> against = forces(i).against();
      if (!against.isEmpty()) {
        drivers.add("against it: " + Prose.clauses(against));
      }
      lines.addAll(lines(components.get(i).name(), drivers, "; "));
    }
    return lines;
  }

  /** Components that had the same languages to choose from stand on one line. */
  private List<Map<String, Object>> options() {
    Map<List<String>, List<String>> byOptions = new LinkedHashMap<>();
    for (int i = 0; i < components.size(); i++) {
      byOptions
          .computeIfAbsent(forces(i).options(), unused -> new ArrayList<>())
          .add(components.get(i).name());
    }
    List<Map<String, Object>> lines = new ArrayList<>();
    byOptions.forEach(
        (options, names) -> lines.addAll(lines(String.join(", ", names), options, ", ")));
    return lines;
  }

  /** A line for each text about the only component; one line for each of several components. */
  private List<Map<String, Object>> lines(String name, List<String> texts, String separator) {
    if (components.size() == 1) {
      return texts.stream().map(text -> line("", text)).toList();
    }
    return texts.isEmpty() ? List.of() : List.of(line(name, String.join(separator, texts)));
  }

  private static Map<String, Object> line(String name, String text) {
    return Map.of("name", name, "text", text);
  }

  private Forces forces(int component) {
    return new Forces(guide, components.get(component), draft.advice().get(component));
  }

  private List<Map<String, Object>> confirmations() {
    return components.stream()
        .filter(each -> !each.paths().isEmpty())
        .map(
            each ->
                Map.<String, Object>of(
                    "paths",
                    each.paths().stream().map(Code::new).toList(),
                    "language",
                    guide.languageName(each.language())))
        .toList();
  }

  /** What a statement for the outcome names along with the language: HTML and CSS. */
  private List<Map<String, Object>> companions() {
    List<Map<String, Object>> lines = new ArrayList<>();
    for (int i = 0; i < components.size(); i++) {
      Advice advice = draft.advice().get(i);
      List<String> names =
          guide.background().companions().stream()
              .filter(companion -> isNamedBesideAReason(companion, advice))
              .map(Named::name)
              .toList();
      if (!names.isEmpty()) {
        lines.add(line(components.get(i).name(), Prose.and(names)));
      }
    }
    return lines;
  }

  private static boolean isNamedBesideAReason(Named companion, Advice advice) {
    return advice.reasons().stream()
        .map(reason -> reason.rule().citation())
        .anyMatch(citation -> sameLine(citation, companion.citation()));
  }

  private static boolean sameLine(Citation one, Citation other) {
    return one.seed() == other.seed() && one.line() == other.line();
  }
}
