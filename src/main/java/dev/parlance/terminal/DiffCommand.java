package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.Surroundings;
import dev.parlance.record.Comparison;
import dev.parlance.record.Difference;
import dev.parlance.record.RecordSummary;
import dev.parlance.repository.TextDiff;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What became another between two states of a record: what it means first, then its text. */
final class DiffCommand implements Verb {

  private static final Usage USAGE =
      Usage.of("diff", Group.READ, "Shows what changed in a record: the meaning, then the text.")
          .with(Argument.one("N", "The number of the record, or the name of its file."))
          .with(
              Argument.atMostOne(
                  "V1",
                  "From this version (1, 2, ...) or revision; else from the last commit where the"
                      + " file is edited since, and from the last other meaning where not."))
          .with(Argument.atMostOne("V2", "To this version or revision; else to the file as it is."))
          .with(Option.JSON)
          .example("diff 7", "What was changed last.")
          .example("diff 7 1 2", "What the revision of a proposal changed.")
          .example("diff 7 v1.0", "What has changed since v1.0 was tagged.");

  private final Surroundings surroundings;

  DiffCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitCode run(Words words, Console console) {
    Project project = Project.open(words, surroundings);
    Meant meant = project.meant(words.argument("N"));
    RecordSummary record = meant.one();
    Versions versions = Versions.of(project, record, meant.text(record));
    Versions.Pair pair =
        words
            .optionalArgument("V1")
            .map(from -> versions.from(from, words.optionalArgument("V2")))
            .orElseGet(versions::latest);
    List<Difference> differences = Comparison.of(pair.from().edition(), pair.to().edition());
    List<String> lines = TextDiff.lines(pair.from().edition().text(), pair.to().edition().text());
    if (words.flag("json")) {
      console.json(tree(record, pair, differences, lines));
    } else {
      print(record, pair, differences, lines, console);
    }
    return ExitCode.DONE;
  }

  private static void print(
      RecordSummary record,
      Versions.Pair pair,
      List<Difference> differences,
      List<String> lines,
      Console console) {
    console.result(
        "%s: %s -> %s".formatted(RecordTree.id(record), pair.from().name(), pair.to().name()));
    if (lines.isEmpty()) {
      console.say("Nothing is different.");
      return;
    }
    console.result(DiffText.of(differences));
    console.result(DiffText.of(pair, lines));
  }

  /** The object of {@code diff --json}. */
  private static Map<String, Object> tree(
      RecordSummary record, Versions.Pair pair, List<Difference> differences, List<String> lines) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", RecordTree.id(record));
    tree.put("file", record.file());
    tree.put("from", tree(pair.from()));
    tree.put("to", tree(pair.to()));
    tree.put("differences", differences.stream().map(DiffCommand::tree).toList());
    tree.put("diff", lines);
    return tree;
  }

  private static Map<String, Object> tree(Versions.State state) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("version", state.edition().summary().version());
    tree.put("commit", state.commitOrNull());
    tree.put("file", state.edition().file());
    return tree;
  }

  private static Map<String, Object> tree(Difference each) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("kind", each.kind().word());
    tree.put("component", each.component().isEmpty() ? null : each.component());
    tree.put("name", each.name().isEmpty() ? null : each.name());
    tree.put("before", each.before().isEmpty() ? null : each.before());
    tree.put("after", each.after().isEmpty() ? null : each.after());
    return tree;
  }
}
