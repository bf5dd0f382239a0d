package dev.parlance.record;

import dev.parlance.interview.Answer;
import dev.parlance.interview.Boundary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the front matter of a record holds. */
final class FrontMatterValues {

  private FrontMatterValues() {}

  static Map<String, Object> of(DecisionRecord record) {
    Map<String, Object> values = new HashMap<>();
    values.put("title", record.title());
    values.put("status", record.status().word());
    values.put("date", record.date().toString());
    values.put("deciders", record.people().deciders());
    values.put("consulted", record.people().consulted());
    values.put("informed", record.people().informed());
    values.put("version", record.version());
    values.put("guideId", record.guide().id());
    values.put("guideVersion", record.guide().version());
    values.put("guideDigest", record.guide().digest());
    values.put("guideBlob", record.guide().blob());
    values.put("reviewBy", record.reviewBy().map(LocalDate::toString).orElse(""));
    values.put(
        "decisions", record.components().stream().map(FrontMatterValues::component).toList());
    values.put(
        "boundaries", record.boundaries().stream().map(FrontMatterValues::boundary).toList());
    return values;
  }

  private static Map<String, Object> component(ComponentDecision component) {
    Map<String, Object> values = new HashMap<>();
    values.put("name", component.name());
    values.put("paths", component.paths());
    values.put("language", component.language());
    values.put("role", component.role().word());
    values.put("status", component.advised().status().word());
    values.put("languages", component.advised().languages());
    values.put("because", component.because());
    List<Map<String, Object>> answers = new ArrayList<>();
    component.answers().byQuestion().forEach((id, answer) -> answers.add(answer(id, answer)));
    values.put("answers", answers);
    return values;
  }

  private static Map<String, Object> answer(String question, Answer answer) {
    return Map.of(
        "question",
        question,
        "options",
        answer.options(),
        "plain",
        answer.isPlain(),
        "only",
        answer.isPlain() && answer.options().size() == 1 ? answer.options().get(0) : "",
        "note",
        answer.note(),
        "by",
        answer.by(),
        "at",
        answer.at());
  }

  private static Map<String, Object> boundary(Boundary boundary) {
    return Map.of("from", boundary.from(), "to", boundary.to(), "protocol", boundary.protocol());
  }
}
