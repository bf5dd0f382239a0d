package dev.parlance.terminal;

import dev.parlance.guide.Guide;
import dev.parlance.guide.Rule;
import dev.parlance.interview.Answer;
import dev.parlance.interview.Answers;
import dev.parlance.interview.Component;
import dev.parlance.recommendation.AdviceTree;
import dev.parlance.record.ComponentDecision;
import dev.parlance.record.OutcomeWords;
import dev.parlance.record.RecordSummary;
import dev.parlance.review.Supposed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What other answers would have led to, as it is printed. */
final class SupposedText {

  private SupposedText() {}

  /** What changes against the record, and below it the advice with its reasons. */
  static Text of(Guide guide, RecordSummary summary, Supposed supposed, int columns) {
    ComponentDecision decision = supposed.decision();
    List<String> lines = new ArrayList<>();
    lines.add("%s %s, if %s".formatted(RecordTree.id(summary), decision.name(), change(supposed)));
    lines.add(
        "  recorded: %s; the team chose %s"
            .formatted(
                OutcomeWords.brief(guide, ReplayedRecord.recorded(decision)),
                guide.languageName(decision.language())));
    lines.add(
        "  then: %s%s"
            .formatted(
                OutcomeWords.brief(guide, supposed.advice().outcome()),
                supposed.isMoved() ? "" : ", as recorded"));
    supposed.gone().forEach(rule -> lines.add("  decides no longer: " + said(guide, rule)));
    supposed.come().forEach(rule -> lines.add("  decides then: " + said(guide, rule)));
    if (!supposed.dropped().isEmpty()) {
      lines.add("  does not apply then: " + String.join(", ", supposed.dropped()));
    }
    if (!supposed.asks().isEmpty()) {
      lines.add("  not answered, and could change it: " + String.join(", ", supposed.asks()));
    }
    Text text = Text.of("");
    for (String line : lines) {
      text = text.and(Text.line(line)).and("\n");
    }
    return text.and("\n")
        .and(AdviceText.of(guide, component(supposed), supposed.advice(), columns));
  }

  private static String said(Guide guide, Rule rule) {
    return ReplayedRecord.said(guide, rule);
  }

  /** Such as {@code kind=cli instead of script, tool-needs=unknown}. */
  private static String change(Supposed supposed) {
    List<String> changes = new ArrayList<>();
    for (String question : supposed.supposed()) {
      List<String> options = given(supposed.answers(), question);
      List<String> before = given(supposed.decision().answers(), question);
      boolean same = before.isEmpty() || before.equals(options);
      String instead = same ? "" : " instead of " + String.join("+", before);
      String then = options.isEmpty() ? " left open" : "=" + String.join("+", options);
      changes.add(question + then + instead);
    }
    return String.join(", ", changes);
  }

  /** By question; an empty list where it is not answered. */
  private static Map<String, List<String>> options(Answers answers, Supposed supposed) {
    Map<String, List<String>> options = new LinkedHashMap<>();
    supposed.supposed().forEach(question -> options.put(question, given(answers, question)));
    return options;
  }

  private static List<String> given(Answers answers, String question) {
    return answers.to(question).map(Answer::options).orElse(List.of());
  }

  private static Component component(Supposed supposed) {
    ComponentDecision decision = supposed.decision();
    return new Component(
        decision.name(), decision.paths(), decision.narrative(), supposed.answers(), null);
  }

  /** One component of {@code what-if --json}. */
  static Map<String, Object> tree(Supposed supposed) {
    ComponentDecision decision = supposed.decision();
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("name", decision.name());
    tree.put("language", decision.language());
    tree.put("change", options(supposed.answers(), supposed));
    tree.put("insteadOf", options(decision.answers(), supposed));
    tree.put("recorded", AdviceTree.outcome(ReplayedRecord.recorded(decision)));
    tree.put("then", AdviceTree.outcome(supposed.advice().outcome()));
    tree.put("moved", supposed.isMoved());
    tree.put("gone", supposed.gone().stream().map(ReplayTree::rule).toList());
    tree.put("come", supposed.come().stream().map(ReplayTree::rule).toList());
    tree.put("dropped", supposed.dropped());
    tree.put("asks", supposed.asks());
    tree.putAll(AdviceTree.component(component(supposed), supposed.advice()));
    return tree;
  }
}
