package dev.parlance.terminal;

import dev.parlance.guide.Guide;
import dev.parlance.guide.Rule;
import dev.parlance.interview.Component;
import dev.parlance.recommendation.Advice;
import dev.parlance.recommendation.Remarks;
import dev.parlance.record.Reasoning;
import java.util.List;

/** The advice on one component for people: outcome, reasons, what lost, what would change it. */
final class AdviceText {

  private final int columns;
  private Text text = Text.of("");

  private AdviceText(int columns) {
    this.columns = columns;
  }

  static Text of(Guide guide, Component component, Advice advice, int columns) {
    AdviceText page = new AdviceText(columns);
    page.arguments(component.name(), new Reasoning(guide, component.answers(), advice));
    page.whatFollows(advice);
    page.part(
        "Open", advice.open().stream().map(open -> open.question() + ": " + open.text()).toList());
    return page.text;
  }

  /** What there is to weigh before somebody chooses. */
  static Text arguments(String component, Reasoning reasoning, int columns) {
    AdviceText page = new AdviceText(columns);
    page.arguments(component, reasoning);
    return page.text;
  }

  /** What comes with the advice once it is followed. */
  static Text whatFollows(Advice advice, int columns) {
    AdviceText page = new AdviceText(columns);
    page.whatFollows(advice);
    return page.text;
  }

  private void arguments(String component, Reasoning reasoning) {
    heading(component, reasoning.position());
    reasons(reasoning);
    part("Outweighed", reasoning.outweighed());
    part("Would change it", reasoning.flips());
    part("Alone would not change it", joined(reasoning.irrelevant()));
  }

  private void whatFollows(Advice advice) {
    part("Consequences", rules(advice.consequences()));
    part("Notes", rules(advice.notes()));
    part("To do", rules(advice.checklist()));
  }

  private void heading(String name, String position) {
    List<String> broken = Paragraph.lines(Safe.line(name) + ": " + position, columns);
    text = text.and(Text.of(String.join("\n  ", broken) + "\n", Ink.STRONG));
  }

  private void reasons(Reasoning reasoning) {
    if (!reasoning.because().isEmpty()) {
      lines("because " + reasoning.because(), 2, 2);
    }
    for (Reasoning.Quote quote : reasoning.quotes()) {
      lines("\"%s\"".formatted(quote.words()), 4, 5);
      String strength = quote.strength().isEmpty() ? "" : ", " + quote.strength();
      String house = quote.house() ? "house rule " : "";
      lines("%s%s%s; %s".formatted(house, quote.ids(), strength, quote.source()), 4, 4);
    }
  }

  private void part(String heading, List<String> items) {
    if (!items.isEmpty()) {
      text = text.and("  " + heading + ":\n");
      items.forEach(item -> lines("- " + item, 4, 6));
    }
  }

  private void lines(String words, int first, int rest) {
    List<String> broken = Paragraph.lines(words, columns - rest);
    for (int i = 0; i < broken.size(); i++) {
      text = text.and(" ".repeat(i == 0 ? first : rest) + broken.get(i) + "\n");
    }
  }

  private static List<String> rules(List<Rule> rules) {
    return rules.stream().map(rule -> rule.cited() + ": " + Remarks.text(rule)).toList();
  }

  private static List<String> joined(List<String> questions) {
    return questions.isEmpty() ? List.of() : List.of(String.join(", ", questions));
  }
}
