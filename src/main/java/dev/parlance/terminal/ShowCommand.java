package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import dev.parlance.Surroundings;
import dev.parlance.interview.AnswerSheetWriter;
import dev.parlance.record.RecordBody;
import dev.parlance.record.RecordReader;
import dev.parlance.record.RecordSummary;
import dev.parlance.record.RecordedAnswers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One record to read; every file of that number where there are several. */
final class ShowCommand implements Verb {

  private static final Option AT =
      Option.value("at", "REV", "As it was at the revision REV: a commit, branch or tag.");
  private static final Option RAW = Option.flag("raw", "Print the text of the file.");

  private static final Option ANSWERS =
      Option.flag("answers", "Print the answers that it was made from, for --answers FILE.");

  private static final Usage USAGE =
      Usage.of("show", Group.READ, "Shows a record.")
          .with(Argument.one("N", "The number of the record, or the name of its file."))
          .with(AT)
          .with(RAW)
          .with(ANSWERS)
          .with(Option.JSON)
          .example("show 7", "The record 0007.")
          .example("show 7 --at v1.0", "As it was when v1.0 was tagged.")
          .example("show 7 --raw", "The text of its file.");

  private final Surroundings surroundings;
  private final GuideInForce guide;

  ShowCommand(Surroundings surroundings, GuideInForce guide) {
    this.surroundings = surroundings;
    this.guide = guide;
  }

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitCode run(Words words, Console console) {
    if (words.flag("json") && words.flag(RAW.name())) {
      throw new Problem(
          ExitCode.USAGE,
          "Both --json and --raw are given.",
          "Ask for one of the two; the object of --json holds the text as well.");
    }
    Project project = Project.open(words, surroundings);
    String typed = words.argument("N");
    Meant meant =
        words
            .option(AT.name())
            .map(revision -> project.meantAt(revision, typed))
            .orElseGet(() -> project.meant(typed));
    List<RecordSummary> found = meant.records();
    if (words.flag("json")) {
      console.json(tree(meant));
      return ExitCode.DONE;
    }
    if (found.size() > 1) {
      console.warn(
          "The number %s was given to %d records."
              .formatted(RecordTree.id(found.get(0)), found.size()));
    }
    for (RecordSummary each : found) {
      if (words.flag(ANSWERS.name())) {
        console.result(answers(words, each, meant.text(each)));
      } else if (words.flag(RAW.name())) {
        raw(each, meant, found.size() > 1 ? each.file() + ":" : "", console);
      } else {
        console.result(page(each, meant, console));
      }
    }
    return ExitCode.DONE;
  }

  private String answers(Words words, RecordSummary record, String text) {
    if (record.components().isEmpty()) {
      throw new Problem(
          ExitCode.REFUSED,
          "%s is no decision on languages: it has no answers.".formatted(RecordTree.id(record)),
          "Those that are one are listed by: parlance components");
    }
    return AnswerSheetWriter.write(
        RecordedAnswers.of(RecordReader.read(record.file(), text), guide.read(words)));
  }

  private static void raw(RecordSummary record, Meant meant, String name, Console console) {
    if (!name.isEmpty()) {
      console.say(name);
    }
    console.result(meant.text(record));
  }

  private static Text page(RecordSummary record, Meant meant, Console console) {
    List<String> body = RecordBody.lines(record, meant.text(record));
    return RecordHead.of(record, console.columns())
        .and("\n")
        .and(Markup.of(body, console.columns()));
  }

  /** One object; a list of them where the number was given more than once. */
  private static Object tree(Meant meant) {
    List<Map<String, Object>> trees = new ArrayList<>();
    for (RecordSummary each : meant.records()) {
      Map<String, Object> tree = RecordTree.of(each);
      tree.put("text", meant.text(each));
      trees.add(tree);
    }
    return trees.size() == 1 ? trees.get(0) : trees;
  }
}
