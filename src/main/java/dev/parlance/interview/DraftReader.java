package dev.parlance.interview;

import dev.parlance.Yaml;
import dev.parlance.YamlNode;
import dev.parlance.YamlNode.Mapping;
import dev.parlance.YamlNode.Scalar;
import dev.parlance.guide.Guide;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Reads a review that was not finished. Where the guide has changed since, the answers to questions
 * that read differently now are left out, so that these are asked again and no others.
 */
public final class DraftReader {

  private static final String ANSWERS = "answers";
  private static final String QUESTIONS = "questions";

  /** Drafts of earlier versions have none. */
  private static final String OPTIONS = "options";

  private final Guide guide;
  private final AnswerSheetReader sheets;

  /**
   * A review that goes on.
   *
   * @param changed the ids of answered questions that the guide does not ask like this any more
   */
  public record Reopened(Review review, List<String> changed, Aim aim) {
    public Reopened {
      changed = List.copyOf(changed);
    }
  }

  public DraftReader(Guide guide) {
    this.guide = guide;
    this.sheets = new AnswerSheetReader(guide);
  }

  /**
   * Reads the text of a draft.
   *
   * @param file the name that problems are reported under
   */
  public Reopened read(String file, String text) {
    Mapping node = Yaml.read(file, text).mapping();
    Mapping draft =
        node.get(AnswerSheetReader.DRAFT)
            .mapping()
            .only(Set.of("guide", QUESTIONS, "passed", "revises", "supersedes", OPTIONS));
    Mapping made = draft.get("guide").mapping().only(Set.of("id", "version", "digest"));
    if (made.text("digest").equals(guide.digest())) {
      return reopened(sheets.read(node), draft, List.of());
    }
    List<String> changed = changed(draft);
    return reopened(sheets.read(without(node, Set.copyOf(changed))), draft, changed);
  }

  private Reopened reopened(AnswerSheet sheet, Mapping draft, List<String> changed) {
    Set<String> components =
        new HashSet<>(sheet.components().stream().map(Component::name).toList());
    Set<Step> passed = new LinkedHashSet<>();
    for (YamlNode label : draft.get("passed").items()) {
      Step step = step(label);
      boolean known = step.component().isEmpty() || components.contains(step.component());
      if (known && !changed.contains(step.question())) {
        passed.add(step);
      }
    }
    return new Reopened(new Review(sheet, passed), changed, aim(draft));
  }

  private static Aim aim(Mapping draft) {
    Map<String, String> options = new LinkedHashMap<>();
    if (draft.has(OPTIONS)) {
      draft
          .get(OPTIONS)
          .mapping()
          .entries()
          .forEach((name, value) -> options.put(name.text(), value.text()));
    }
    return new Aim(draft.text("revises", ""), draft.texts("supersedes"), options);
  }

  private static Step step(YamlNode label) {
    String[] parts = label.text().split(" ", 2);
    String[] what = parts[0].split(":", 2);
    for (Step.Kind kind : Step.Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(what[0])) {
        return new Step(kind, parts.length > 1 ? parts[1] : "", what.length > 1 ? what[1] : "");
      }
    }
    throw label
        .place()
        .problem("'%s' is no step of a review.".formatted(label.text()), "Remove it.");
  }

  /** Answered questions that are gone or read differently. */
  private List<String> changed(Mapping draft) {
    Map<String, String> now = new LinkedHashMap<>();
    guide.questions().forEach(each -> now.put(each.id(), Fingerprint.of(each)));
    return draft.get(QUESTIONS).mapping().entries().entrySet().stream()
        .filter(each -> !each.getValue().text().equals(now.get(each.getKey().text())))
        .map(each -> each.getKey().text())
        .toList();
  }

  private static Mapping without(Mapping node, Set<String> questions) {
    return mapped(
        node,
        "components",
        components -> {
          Map<Scalar, YamlNode> kept = new LinkedHashMap<>();
          components
              .entries()
              .forEach(
                  (name, value) ->
                      kept.put(
                          name, mapped(value.mapping(), ANSWERS, each -> drop(each, questions))));
          return new Mapping(components.place(), kept);
        });
  }

  private static Mapping drop(Mapping answers, Set<String> questions) {
    Map<Scalar, YamlNode> kept = new LinkedHashMap<>(answers.entries());
    kept.keySet().removeIf(key -> questions.contains(key.text()));
    return new Mapping(answers.place(), kept);
  }

  private static Mapping mapped(Mapping node, String key, UnaryOperator<Mapping> change) {
    Map<Scalar, YamlNode> entries = new LinkedHashMap<>();
    for (Entry<Scalar, YamlNode> entry : node.entries().entrySet()) {
      boolean meant = entry.getKey().text().equals(key);
      entries.put(
          entry.getKey(), meant ? change.apply(entry.getValue().mapping()) : entry.getValue());
    }
    return new Mapping(node.place(), entries);
  }
}
