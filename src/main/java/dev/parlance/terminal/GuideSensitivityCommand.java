package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.guide.Guide;
import dev.parlance.guide.GuideTree;
import dev.parlance.recommendation.Sensitivity;
import dev.parlance.recommendation.Sensitivity.Row;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** How much of what a guide says rests on the way in which it is read. */
final class GuideSensitivityCommand implements Verb {

  private static final Usage USAGE =
      Usage.of("guide sensitivity", Group.GUIDE, "Shows how much rests on how the guide is read.")
          .with(GuideFiles.ONE)
          .with(Option.JSON)
          .example("guide sensitivity", "What another reading of its words would change.");

  private final GuideFiles files;

  GuideSensitivityCommand(GuideFiles files) {
    this.files = files;
  }

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitCode run(Words words, Console console) {
    Guide guide = GuideFiles.read(files.guide(words));
    Sensitivity sensitivity = new Sensitivity(guide);
    if (words.flag(Option.JSON.name())) {
      console.json(tree(guide, sensitivity));
      return ExitCode.DONE;
    }
    console.result(
        "%s %s, %d classes of answers"
            .formatted(guide.head().id(), guide.head().version(), sensitivity.classes()));
    Table table = Table.of("WHEN", "CHANGED", "SHARE");
    for (Row row : sensitivity.rows()) {
      String share =
          String.format(
              Locale.ROOT, "%.1f %%", 100.0 * row.changed() / Math.max(1, sensitivity.classes()));
      table.row(row.reading(), Integer.toString(row.changed()), share);
    }
    console.table(table);
    return ExitCode.DONE;
  }

  private static Map<String, Object> tree(Guide guide, Sensitivity sensitivity) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("guide", new GuideTree(guide).reference());
    tree.put("classes", sensitivity.classes());
    tree.put("readings", sensitivity.rows().stream().map(GuideSensitivityCommand::tree).toList());
    return tree;
  }

  private static Map<String, Object> tree(Row row) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("reading", row.reading());
    tree.put("changed", row.changed());
    return tree;
  }
}
