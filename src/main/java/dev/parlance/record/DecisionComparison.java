package dev.parlance.record;

import dev.parlance.interview.Answer;
import dev.parlance.interview.Boundary;
import dev.parlance.record.Difference.Kind;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is different between two language decisions. */
final class DecisionComparison {

  private final DecisionRecord before;
  private final DecisionRecord after;

  DecisionComparison(DecisionRecord before, DecisionRecord after) {
    this.before = before;
    this.after = after;
  }

  void into(Differences found) {
    found.add(Kind.GUIDE, "", before.guide().at(), after.guide().at());
    found.add(Kind.REVIEW_BY, "", reviewBy(before), reviewBy(after));
    Map<String, ComponentDecision> was = components(before);
    Map<String, ComponentDecision> is = components(after);
    Set<String> names = new LinkedHashSet<>(was.keySet());
    names.addAll(is.keySet());
    for (String name : names) {
      ComponentDecision old = was.get(name);
      ComponentDecision now = is.get(name);
      if (old == null || now == null) {
        found.add(Kind.COMPONENT, named(name, old), named(name, now));
      } else {
        component(name, old, now, found);
      }
    }
    found.add(Kind.BOUNDARY, boundaries(before), boundaries(after));
  }

  private static void component(
      String name, ComponentDecision was, ComponentDecision is, Differences found) {
    found.add(Kind.ANSWER, name, answers(was), answers(is));
    found.add(Kind.ADVICE, name, advice(was), advice(is));
    found.add(Kind.LANGUAGE, name, was.language(), is.language());
    found.add(Kind.ROLE, name, was.role().word(), is.role().word());
    found.add(Kind.REASON, name, was.because(), is.because());
    found.add(Kind.PATHS, name, Comparison.commas(was.paths()), Comparison.commas(is.paths()));
    found.add(Kind.NARRATIVE, name, was.narrative(), is.narrative());
  }

  private static Map<String, String> named(String name, @Nullable ComponentDecision decision) {
    return decision == null ? Map.of() : Map.of(name, decision.language());
  }

  private static Map<String, ComponentDecision> components(DecisionRecord record) {
    Map<String, ComponentDecision> components = new LinkedHashMap<>();
    record.components().forEach(each -> components.put(each.name(), each));
    return components;
  }

  private static Map<String, String> answers(ComponentDecision component) {
    Map<String, String> answers = new LinkedHashMap<>();
    component.answers().byQuestion().forEach((id, answer) -> answers.put(id, words(answer)));
    return answers;
  }

  private static String words(Answer answer) {
    String options = Comparison.commas(answer.options());
    return answer.note().isEmpty() ? options : "%s (%s)".formatted(options, answer.note());
  }

  private static String advice(ComponentDecision component) {
    Advised advised = component.advised();
    return Stream.concat(Stream.of(advised.status().word()), advised.languages().stream())
        .collect(Collectors.joining(" "));
  }

  private static String reviewBy(DecisionRecord record) {
    return record.reviewBy().map(LocalDate::toString).orElse("");
  }

  private static Map<String, String> boundaries(DecisionRecord record) {
    Map<String, String> boundaries = new LinkedHashMap<>();
    for (Boundary each : record.boundaries()) {
      boundaries.merge(
          "%s to %s".formatted(each.from(), each.to()),
          each.protocol(),
          (one, next) -> one + ", " + next);
    }
    return boundaries;
  }
}
