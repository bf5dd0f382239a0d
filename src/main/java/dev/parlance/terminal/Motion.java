package dev.parlance.terminal;

import dev.parlance.record.ComponentDecision;
import dev.parlance.record.DecisionRecord;
import dev.parlance.record.Draft;
import dev.parlance.record.Reasoning;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is put to those who decide, in so few lines that it stands on one screen. */
final class Motion {

  private Motion() {}

  /**
   * The lines, each a term and what there is to say on it.
   *
   * @param place which record of the log it would be
   */
  static List<String> lines(Draft draft, String place) {
    List<String> lines = new ArrayList<>(List.of("", "In short:"));
    lines.addAll(terms(heading(draft.record(), place)));
    lines.add("");
    lines.addAll(terms(components(draft)));
    return lines;
  }

  private static Map<String, String> heading(DecisionRecord record, String place) {
    Map<String, String> heading = new LinkedHashMap<>();
    heading.put("title", record.title());
    heading.put("record", place);
    heading.put("deciders", String.join(", ", record.people().deciders()));
    heading.put("review by", record.reviewBy().map(LocalDate::toString).orElse(""));
    heading.put(
        "boundaries",
        record.boundaries().stream()
            .map(each -> "%s -> %s: %s".formatted(each.from(), each.to(), each.protocol()))
            .collect(Collectors.joining("; ")));
    heading.replaceAll((term, said) -> said.isEmpty() ? "none" : said);
    return heading;
  }

  private static Map<String, String> components(Draft draft) {
    Map<String, String> components = new LinkedHashMap<>();
    for (int i = 0; i < draft.advice().size(); i++) {
      ComponentDecision each = draft.record().components().get(i);
      components.put(
          each.name(),
          "%s, %s (%s)"
              .formatted(
                  draft.guide().languageName(each.language()),
                  each.advised().recommends(each.language()) ? "as recommended" : "by the team",
                  new Reasoning(draft.guide(), each.answers(), draft.advice().get(i)).position()));
    }
    return components;
  }

  private static List<String> terms(Map<String, String> terms) {
    int widest = terms.keySet().stream().mapToInt(each -> Text.line(each).width()).max().orElse(0);
    List<String> lines = new ArrayList<>();
    terms.forEach(
        (term, said) ->
            lines.add(
                "  %s%s  %s"
                    .formatted(
                        Safe.line(term),
                        " ".repeat(widest - Text.line(term).width()),
                        Safe.line(said))));
    return lines;
  }
}
