package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.Nearest;
import dev.parlance.Problem;
import dev.parlance.Surroundings;
import dev.parlance.guide.Guide;
import dev.parlance.guide.GuideTree;
import dev.parlance.interview.Answer;
import dev.parlance.record.ComponentDecision;
import dev.parlance.record.DecisionRecord;
import dev.parlance.record.RecordSummary;
import dev.parlance.review.RecordedGuides;
import dev.parlance.review.Supposed;
import dev.parlance.review.WhatIf;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Other answers against a recorded decision, by the guide that it was made by; writes nothing. */
final class WhatIfCommand implements Verb {

  private static final Usage USAGE =
      Usage.of("what-if", Group.DECIDE, "Says what other answers would have led to.")
          .with(Argument.one("N", "The number of a record."))
          .with(
              Argument.some(
                  "ANSWER", "[COMPONENT.]QUESTION=OPTION,...; without an option: left open."))
          .with(Option.JSON)
          .example("what-if 7 service-nature=application", "Where the record has one component.")
          .example(
              "what-if 7 api.kind=cli api.tool-needs=static-binary,fast-start",
              "Several answers at once; 'unknown' is one.");

  private final Surroundings surroundings;
  private final GuideInForce inForce;

  WhatIfCommand(Surroundings surroundings, GuideInForce inForce) {
    this.surroundings = surroundings;
    this.inForce = inForce;
  }

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitCode run(Words words, Console console) {
    Project project = Project.open(words, surroundings);
    RecordSummary summary = Decisions.one(project, words.argument("N"));
    DecisionRecord record = Decisions.read(project, summary);
    Guide guide = guide(words, project, record, console);
    List<Supposed> supposed = supposed(guide, record, words.values("ANSWER"));
    if (words.flag(Option.JSON.name())) {
      console.json(tree(guide, summary, supposed));
    } else {
      print(guide, summary, supposed, console);
    }
    return ExitCode.DONE;
  }

  private static void print(
      Guide guide, RecordSummary summary, List<Supposed> supposed, Console console) {
    for (int i = 0; i < supposed.size(); i++) {
      Text apart = Text.of(i == 0 ? "" : "\n");
      console.result(
          apart.and(SupposedText.of(guide, summary, supposed.get(i), console.reading())));
    }
  }

  /** The record's own guide, so that nothing but the answers differs. */
  private Guide guide(Words words, Project project, DecisionRecord record, Console console) {
    return RecordedGuides.of(project.tree(), project.directory(), List.of())
        .named(record.guide())
        .orElseGet(
            () -> {
              console.warn(
                  "The guide of the record, %s, is not to be found; this is what today's guide says."
                      .formatted(record.guide().at()));
              return inForce.read(words);
            });
  }

  private static List<Supposed> supposed(Guide guide, DecisionRecord record, List<String> typed) {
    Map<String, Map<String, Optional<Answer>>> changes = new LinkedHashMap<>();
    for (String each : typed) {
      ComponentDecision component = component(record, each);
      String prefix = component.name() + ".";
      String rest = each.startsWith(prefix) ? each.substring(prefix.length()) : each;
      Supposition supposition = Supposition.of(guide, rest);
      boolean twice =
          changes
              .computeIfAbsent(component.name(), unused -> new LinkedHashMap<>())
              .containsKey(supposition.question());
      if (twice) {
        throw new Problem(
            ExitCode.USAGE,
            "%s is supposed twice for %s.".formatted(supposition.question(), component.name()),
            "Keep one; several options stand together: %s=A,B".formatted(supposition.question()));
      }
      changes
          .getOrDefault(component.name(), Map.of())
          .put(supposition.question(), supposition.answer());
    }
    WhatIf whatIf = new WhatIf(guide);
    List<Supposed> supposed = new ArrayList<>();
    for (ComponentDecision component : record.components()) {
      if (changes.containsKey(component.name())) {
        supposed.add(whatIf.of(component, changes.getOrDefault(component.name(), Map.of())));
      }
    }
    return supposed;
  }

  /** The component that stands before the question; the only one where none does. */
  private static ComponentDecision component(DecisionRecord record, String typed) {
    List<ComponentDecision> components = record.components();
    String left = typed.split("=", 2)[0];
    int dot = left.lastIndexOf('.');
    if (dot < 0 && components.size() == 1) {
      return components.get(0);
    }
    List<String> names = components.stream().map(ComponentDecision::name).toList();
    if (dot < 0) {
      throw new Problem(
          ExitCode.USAGE,
          "The record decides on %d components, and '%s' names none of them."
              .formatted(names.size(), typed),
          "Write it as %s.%s; there is %s."
              .formatted(names.get(0), typed, String.join(", ", names)));
    }
    String name = left.substring(0, dot);
    return components.stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new Problem(
                    ExitCode.NOT_FOUND,
                    "The record decides on no component '%s'.".formatted(name),
                    Nearest.remedy(name, names)));
  }

  private static Map<String, Object> tree(
      Guide guide, RecordSummary summary, List<Supposed> supposed) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", RecordTree.id(summary));
    tree.put("file", summary.file());
    tree.put("guide", new GuideTree(guide).reference());
    tree.put("components", supposed.stream().map(SupposedText::tree).toList());
    return tree;
  }
}
