package dev.parlance.interview;

import dev.parlance.Yaml;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes an answers file, so that reading it gives the same answers again. */
public final class AnswerSheetWriter {

  private AnswerSheetWriter() {}

  /** The text of the file; it ends with a line feed. */
  public static String write(AnswerSheet sheet) {
    List<String> lines = new ArrayList<>();
    entry(lines, "", "title", sheet.title());
    entry(lines, "", "deciders", sheet.deciders());
    entry(lines, "", "consulted", sheet.consulted());
    entry(lines, "", "informed", sheet.informed());
    entry(lines, "", "review-by", sheet.reviewBy());
    lines.add("components:");
    sheet.components().forEach(component -> component(lines, component));
    if (!sheet.boundaries().isEmpty()) {
      lines.add("boundaries:");
      sheet.boundaries().forEach(each -> lines.add("  - " + boundary(each)));
    }
    return String.join("\n", lines) + "\n";
  }

  private static void component(List<String> lines, Component component) {
    List<String> own = new ArrayList<>();
    entry(own, "    ", "paths", component.paths());
    entry(own, "    ", "narrative", component.narrative());
    if (!component.answers().byQuestion().isEmpty()) {
      own.add("    answers:");
      component
          .answers()
          .byQuestion()
          .forEach((question, answer) -> own.add("      " + question + ": " + answer(answer)));
    }
    component
        .choice()
        .ifPresent(
            choice -> {
              own.add("    choose: " + Yaml.scalar(choice.language()));
              entry(own, "    ", "because", choice.because());
            });
    lines.add("  " + Yaml.scalar(component.name()) + (own.isEmpty() ? ": {}" : ":"));
    lines.addAll(own);
  }

  private static String answer(Answer answer) {
    String options =
        answer.options().size() == 1 ? answer.options().get(0) : list(answer.options());
    if (answer.isPlain()) {
      return options;
    }
    List<String> parts = new ArrayList<>(List.of("is: " + options));
    entry(parts, "", "note", answer.note());
    entry(parts, "", "by", answer.by());
    entry(parts, "", "at", answer.at());
    return "{" + String.join(", ", parts) + "}";
  }

  private static String boundary(Boundary boundary) {
    return "{from: %s, to: %s, protocol: %s}"
        .formatted(
            Yaml.scalar(boundary.from()),
            Yaml.scalar(boundary.to()),
            Yaml.scalar(boundary.protocol()));
  }

  private static void entry(List<String> lines, String margin, String key, String value) {
    if (!value.isEmpty()) {
      lines.add(margin + key + ": " + Yaml.scalar(value));
    }
  }

  private static void entry(List<String> lines, String margin, String key, List<String> values) {
    if (!values.isEmpty()) {
      lines.add(margin + key + ": " + list(values));
    }
  }

  static String list(List<String> values) {
    return values.stream().map(Yaml::scalar).collect(Collectors.joining(", ", "[", "]"));
  }

  static String map(Map<String, String> values) {
    return values.entrySet().stream()
        .map(each -> Yaml.scalar(each.getKey()) + ": " + Yaml.scalar(each.getValue()))
        .collect(Collectors.joining(", ", "{", "}"));
  }
}
