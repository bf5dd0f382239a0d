package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.guide.Guide;
import dev.parlance.guide.GuideTree;
import dev.parlance.recommendation.Coverage;
import dev.parlance.recommendation.Coverage.Share;
import dev.parlance.recommendation.GuideTest;
import dev.parlance.recommendation.GuideTest.Trial;
import dev.parlance.recommendation.Scenario;
import dev.parlance.recommendation.ScenarioReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tries scenarios on a guide, and says how much of it they try. */
final class GuideTestCommand implements Verb {

  private static final Argument FILES =
      Argument.any("FILE", "Scenarios, or directories of them; else the team's guide-scenarios.");

  private static final Option GUIDE =
      Option.value("guide", "FILE", "The guide to test, or 'shipped'; else the team's.");

  private static final Usage USAGE =
      Usage.of("guide test", Group.GUIDE, "Tries scenarios on a guide; fails where one does.")
          .with(FILES)
          .with(GUIDE)
          .with(Option.JSON)
          .example("guide test", "Every scenario of the team.");

  private final GuideFiles files;

  GuideTestCommand(GuideFiles files) {
    this.files = files;
  }

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitCode run(Words words, Console console) {
    List<TextFile> texts = files.scenarios(words, words.values(FILES.name()));
    TextFile file =
        words
            .option(GUIDE.name())
            .map(n -> files.guide(words, n))
            .orElseGet(() -> files.team(words));
    Guide guide = GuideFiles.read(file);
    ScenarioReader reader = new ScenarioReader(guide);
    List<Scenario> scenarios =
        texts.stream().map(text -> reader.read(text.name(), text.text())).toList();
    GuideTest test = new GuideTest(guide, scenarios);
    if (words.flag(Option.JSON.name())) {
      console.json(tree(guide, test));
    } else {
      test.trials().forEach(trial -> console.result(text(trial)));
      console.result(summary(guide, test));
    }
    return test.failed() > 0 ? ExitCode.FINDINGS : ExitCode.DONE;
  }

  private static Text text(Trial trial) {
    Text text =
        Text.of(trial.passed() ? "passed " : "FAILED ", trial.passed() ? Ink.GOOD : Ink.BAD)
            .and(Text.line("%s: %s".formatted(trial.scenario().file(), trial.scenario().name())))
            .and("\n");
    for (String failure : trial.failures()) {
      text = text.and(Text.line("       " + failure)).and("\n");
    }
    return text;
  }

  private static String summary(Guide guide, GuideTest test) {
    Coverage coverage = test.coverage();
    String house =
        coverage.house().whole() == 0
            ? ""
            : "\nHouse rules among them: %s.".formatted(text(coverage.house()));
    return """
        %s %s: %s, %d failed.
        Rules that decide or are remarked: %s. Classes of answers: %s. Options: %s.%s\
        """
        .formatted(
            guide.head().id(),
            guide.head().version(),
            Count.of(test.trials().size(), "scenario"),
            test.failed(),
            text(coverage.rules()),
            text(coverage.classes()),
            text(coverage.options()),
            house);
  }

  private static String text(Share share) {
    return "%d of %d (%d %%)".formatted(share.part(), share.whole(), share.percent());
  }

  private static Map<String, Object> tree(Guide guide, GuideTest test) {
    Coverage coverage = test.coverage();
    Map<String, Object> covered = new LinkedHashMap<>();
    covered.put("rules", tree(coverage.rules()));
    covered.put("houseRules", tree(coverage.house()));
    covered.put("classes", tree(coverage.classes()));
    covered.put("options", tree(coverage.options()));
    covered.put("idleRules", coverage.idle());
    covered.put("unusedOptions", coverage.unused());
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("guide", new GuideTree(guide).reference());
    tree.put("failed", test.failed());
    tree.put("scenarios", test.trials().stream().map(GuideTestCommand::tree).toList());
    tree.put("coverage", covered);
    return tree;
  }

  private static Map<String, Object> tree(Trial trial) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("file", trial.scenario().file());
    tree.put("scenario", trial.scenario().name());
    tree.put("passed", trial.passed());
    tree.put("failures", trial.failures());
    return tree;
  }

  private static Map<String, Object> tree(Share share) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("part", share.part());
    tree.put("whole", share.whole());
    return tree;
  }
}
