package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import dev.parlance.Remembered;
import dev.parlance.Surroundings;
import dev.parlance.guide.Guide;
import dev.parlance.repository.Inventory;
import dev.parlance.repository.Ledger;
import dev.parlance.repository.Ledger.Entry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The ledger: for each component, its language and the record that says so. */
final class ComponentsCommand implements Verb {

  private static final Usage USAGE =
      Usage.of("components", Group.READ, "Lists the components with their languages.")
          .with(Option.JSON)
          .example("components", "What is in force, and what is proposed.");

  private final Surroundings surroundings;
  private final GuideInForce guide;

  ComponentsCommand(Surroundings surroundings, GuideInForce guide) {
    this.surroundings = surroundings;
    this.guide = guide;
  }

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitCode run(Words words, Console console) {
    Inventory records = Project.open(words, surroundings).records();
    Project.warn(records, console);
    List<Entry> entries = Ledger.of(records.all()).entries();
    if (words.flag("json")) {
      console.json(Map.of("components", entries.stream().map(ComponentsCommand::tree).toList()));
      return ExitCode.DONE;
    }
    Table table = Table.of("component", "language", "record", "standing");
    Supplier<Guide> names = new Remembered<>(() -> names(words, console));
    for (Entry each : entries) {
      table.row(
          each.component(),
          names.get().languageName(each.language()),
          RecordTree.id(each.source()),
          standing(each));
    }
    if (table.isEmpty()) {
      console.say("No record decides on a component yet. 'parlance decide' makes one.");
    } else {
      console.fitting(table);
    }
    return ExitCode.DONE;
  }

  /** The ledger does not hang on a guide that cannot be read; it only tells names from ids. */
  private Guide names(Words words, Console console) {
    try {
      return guide.read(words);
    } catch (Problem unreadable) {
      console.warn(unreadable.sentence());
      return guide.shipped();
    }
  }

  private static String standing(Entry entry) {
    return entry.isInForce() ? "in force" : "proposed";
  }

  private static Map<String, Object> tree(Entry entry) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("name", entry.component());
    tree.put("language", entry.language());
    tree.put("record", RecordTree.id(entry.source()));
    tree.put("file", entry.source().file());
    tree.put("standing", standing(entry));
    return tree;
  }
}
