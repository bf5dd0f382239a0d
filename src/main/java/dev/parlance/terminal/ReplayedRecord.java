package dev.parlance.terminal;

import dev.parlance.guide.Guide;
import dev.parlance.guide.Rule;
import dev.parlance.recommendation.Outcome;
import dev.parlance.recommendation.Role;
import dev.parlance.record.Advised;
import dev.parlance.record.ComponentDecision;
import dev.parlance.record.GuideReference;
import dev.parlance.record.OutcomeWords;
import dev.parlance.record.RecordSummary;
import dev.parlance.review.ReplayVerdict;
import dev.parlance.review.ReplayedComponent;
import dev.parlance.review.StaleAnswer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One record, replayed, as it is printed. */
record ReplayedRecord(
    RecordSummary summary,
    GuideReference madeBy,
    boolean guideFound,
    List<ReplayedComponent> components) {

  ReplayedRecord {
    components = List.copyOf(components);
  }

  boolean isDrift() {
    return components.stream().anyMatch(each -> each.verdict().isDrift());
  }

  void print(Guide guide, Console console) {
    for (ReplayedComponent each : components) {
      console.result(
          Text.line("%s %s: ".formatted(RecordTree.id(summary), each.decision().name()))
              .and(
                  Text.of(
                      words(each.verdict()), each.verdict().isDrift() ? Ink.STRONG : Ink.PLAIN)));
      details(guide, each).forEach(line -> console.result(Text.line("  " + line)));
    }
  }

  /** Such as "3 components of 2 records by acme 0.1.0: 2 same, 1 drift." */
  static String summary(Guide guide, List<ReplayedRecord> records) {
    Map<ReplayVerdict, Integer> counts = new EnumMap<>(ReplayVerdict.class);
    records.stream()
        .flatMap(record -> record.components().stream())
        .forEach(each -> counts.merge(each.verdict(), 1, Integer::sum));
    return "%s of %s, by %s %s: %s."
        .formatted(
            Count.of(counts.values().stream().mapToInt(Integer::intValue).sum(), "component"),
            Count.of(records.size(), "record"),
            guide.head().id(),
            guide.head().version(),
            counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + words(entry.getKey()))
                .collect(Collectors.joining(", ")));
  }

  private static String words(ReplayVerdict verdict) {
    return verdict.word().replace('-', ' ');
  }

  private List<String> details(Guide guide, ReplayedComponent component) {
    List<String> lines = new ArrayList<>(moved(guide, component));
    component.now().stale().forEach(each -> lines.add(said(each)));
    component.gone().forEach(rule -> lines.add("no longer decides: " + said(guide, rule)));
    component.come().forEach(rule -> lines.add("decides now: " + said(guide, rule)));
    if (!component.now().asks().isEmpty()) {
      lines.add("would be asked now: " + String.join(", ", component.now().asks()));
    }
    if (!guideFound) {
      lines.add("its own guide, %s, is not to be found".formatted(madeBy.at()));
    }
    return lines;
  }

  private static List<String> moved(Guide guide, ReplayedComponent component) {
    String before = OutcomeWords.brief(guide, recorded(component.decision()));
    String after = OutcomeWords.brief(guide, component.now().advice().outcome());
    return before.equals(after)
        ? List.of()
        : List.of(
            "recorded: %s; the team chose %s"
                .formatted(before, guide.languageName(component.decision().language())),
            "now: " + after);
  }

  /** The advice as the record has it; its role is that of the decision. */
  static Outcome recorded(ComponentDecision decision) {
    Advised advised = decision.advised();
    boolean followed = advised.languages().contains(decision.language());
    return new Outcome(
        advised.status(), advised.languages(), followed ? decision.role() : Role.SOLE);
  }

  static String said(Guide guide, Rule rule) {
    return "%s, \"%s\" (%s)"
        .formatted(rule.cited(), rule.citation().quote(), guide.source(rule.citation()));
  }

  private static String said(StaleAnswer stale) {
    return switch (stale.cause()) {
      case RENAMED -> "%s is called %s now".formatted(stale.answer(), stale.now());
      case NEAR -> "the guide does not know %s; it knows %s".formatted(stale.answer(), stale.now());
      case GONE -> "the guide does not know %s".formatted(stale.answer());
      case ONE_OPTION_ONLY -> "%s: the question takes one option now".formatted(stale.answer());
    };
  }
}
