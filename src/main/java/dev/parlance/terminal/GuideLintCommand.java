package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.guide.Finding;
import dev.parlance.guide.Severity;
import dev.parlance.recommendation.GuideLint;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is wrong or odd in a guide: in its text, and in what it comes to. */
final class GuideLintCommand implements Verb {

  private static final Option SEEDS =
      Option.value("seeds", "DIR", "Hold the quotes against the texts in DIR, too.");

  private static final Usage USAGE =
      Usage.of("guide lint", Group.GUIDE, "Finds what is wrong or odd in a guide; fails on errors.")
          .with(GuideFiles.ONE)
          .with(SEEDS)
          .with(Option.JSON)
          .example("guide lint", "The team's guide, or the shipped one.")
          .example("guide lint shipped --seeds seeds", "Every quote, word for word.");

  private final GuideFiles files;

  GuideLintCommand(GuideFiles files) {
    this.files = files;
  }

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitCode run(Words words, Console console) {
    TextFile file = files.guide(words);
    GuideLint lint =
        words
            .option(SEEDS.name())
            .map(seeds -> GuideLint.of(file.name(), file.text(), files.path(words, seeds)))
            .orElseGet(() -> GuideLint.of(file.name(), file.text()));
    if (words.flag(Option.JSON.name())) {
      console.json(tree(lint));
    } else {
      lint.findings().forEach(finding -> console.result(text(finding)));
      console.result(
          "%s: %s, %s, %s; looked at %s of answers."
              .formatted(
                  lint.name(),
                  Count.of(lint.count(Severity.ERROR), "error"),
                  Count.of(lint.count(Severity.WARNING), "warning"),
                  Count.of(lint.count(Severity.NOTE), "note"),
                  Count.of(lint.classes(), "class")));
      if (lint.inherited() > 0) {
        console.result(
            "Left out: %s that 'parlance guide lint shipped' shows just the same."
                .formatted(Count.of(lint.inherited(), "finding")));
      }
    }
    return lint.count(Severity.ERROR) > 0 ? ExitCode.FINDINGS : ExitCode.DONE;
  }

  private static Text text(Finding finding) {
    Text text =
        Text.line(finding.place() + ": ")
            .and(Text.of(finding.severity().word(), ink(finding.severity())))
            .and(Text.line(": %s [%s]".formatted(finding.what(), finding.code())))
            .and("\n");
    if (!finding.example().isEmpty()) {
      text = text.and(Text.line("    with " + AnswerLine.of(finding.example()))).and("\n");
    }
    return finding.remedy().isEmpty()
        ? text
        : text.and(Text.line("    " + finding.remedy())).and("\n");
  }

  private static Ink ink(Severity severity) {
    return switch (severity) {
      case ERROR -> Ink.BAD;
      case WARNING -> Ink.CARE;
      case NOTE -> Ink.FAINT;
    };
  }

  private static Map<String, Object> tree(GuideLint lint) {
    Map<String, Object> counts = new LinkedHashMap<>();
    for (Severity severity : Severity.values()) {
      counts.put(severity.word(), lint.count(severity));
    }
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("guide", lint.name());
    tree.put("classes", lint.classes());
    tree.put("counts", counts);
    tree.put("inherited", lint.inherited());
    tree.put("findings", lint.findings().stream().map(GuideLintCommand::tree).toList());
    return tree;
  }

  private static Map<String, Object> tree(Finding finding) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("code", finding.code());
    tree.put("severity", finding.severity().word());
    tree.put("file", finding.place().file());
    tree.put("line", finding.place().line());
    tree.put("column", finding.place().column());
    tree.put("id", finding.subject());
    tree.put("what", finding.what());
    tree.put("remedy", finding.remedy());
    tree.put("example", finding.example());
    return tree;
  }
}
