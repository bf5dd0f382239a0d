package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.Surroundings;
import dev.parlance.record.RecordSummary;
import dev.parlance.repository.Inventory;
import dev.parlance.repository.RecordFile;
import dev.parlance.repository.RecordFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One record as its file has it; every file of that number where there are several. */
final class ShowCommand implements Verb {

  private static final Option AT =
      Option.value("at", "REV", "As it was at the revision REV: a commit, branch or tag.");

  private static final Usage USAGE =
      Usage.of("show", Group.READ, "Shows a record.")
          .with(Argument.one("N", "The number of the record."))
          .with(AT)
          .with(Option.JSON)
          .example("show 7", "The record 0007.")
          .example("show 7 --at v1.0", "As it was when v1.0 was tagged.");

  private final Surroundings surroundings;

  ShowCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitCode run(Words words, Console console) {
    Project project = Project.open(words, surroundings);
    Optional<String> revision = words.option(AT.name());
    RecordFiles files =
        revision
            .map(rev -> RecordFiles.at(project.tree(), project.directory(), rev))
            .orElseGet(() -> RecordFiles.inWorkTree(project.directory()));
    Inventory records =
        revision
            .map(rev -> Inventory.at(project.tree(), project.directory(), rev))
            .orElseGet(project::records);
    List<RecordSummary> found = Project.numbered(records, words.argument("N"));
    if (words.flag("json")) {
      console.json(tree(found, files));
      return ExitCode.DONE;
    }
    if (found.size() > 1) {
      console.warn(
          "The number %s was given to %d records."
              .formatted(RecordTree.id(found.get(0)), found.size()));
    }
    for (RecordSummary each : found) {
      if (found.size() > 1) {
        console.say(each.file() + ":");
      }
      console.result(text(each, files));
    }
    return ExitCode.DONE;
  }

  /** One object; a list of them where the number was given more than once. */
  private static Object tree(List<RecordSummary> found, RecordFiles files) {
    List<Map<String, Object>> trees = new ArrayList<>();
    for (RecordSummary each : found) {
      Map<String, Object> tree = RecordTree.of(each);
      tree.put("text", text(each, files));
      trees.add(tree);
    }
    return trees.size() == 1 ? trees.get(0) : trees;
  }

  private static String text(RecordSummary record, RecordFiles files) {
    return files.readable().stream()
        .filter(file -> file.path().equals(record.file()))
        .map(RecordFile::text)
        .findFirst()
        .orElse("");
  }
}
