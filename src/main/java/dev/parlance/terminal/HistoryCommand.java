package dev.parlance.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parlance.ExitCode;
import dev.parlance.Surroundings;
import dev.parlance.record.RecordSummary;
import dev.parlance.repository.Signature;
import dev.parlance.repository.Trail;
import dev.parlance.repository.TrailAhead;
import dev.parlance.repository.WorkTree;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The trail of a record: which commit made of it what, the newest first. */
final class HistoryCommand implements Verb {

  private static final int SHORT_NAME = 10;
  private static final String MINUTE = "yyyy-MM-dd HH:mm";

  private static final Usage USAGE =
      Usage.of("history", Group.READ, "Shows the commits of a record, the newest first.")
          .with(Argument.one("N", "The number of the record, or the name of its file."))
          .with(Option.JSON)
          .example("history 7", "Who made of 0007 what it is, and when.");

  private final Surroundings surroundings;

  HistoryCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitCode run(Words words, Console console) {
    WorkTree tree = WorkTree.open(surroundings.in(words.directory(surroundings)));
    TrailAhead trail = new TrailAhead(tree);
    Project project = Project.of(tree);
    List<RecordSummary> found = project.meant(words.argument("N"), trail::begin).records();
    List<Map<String, Object>> trees = new ArrayList<>();
    for (RecordSummary record : found) {
      List<Trail.Step> steps = Trail.verified(tree, trail.of(record.file()));
      if (words.flag("json")) {
        trees.add(tree(record, steps));
      } else {
        print(record, steps, found.size(), console);
      }
    }
    if (words.flag("json")) {
      console.json(trees.size() == 1 ? trees.get(0) : trees);
    }
    return ExitCode.DONE;
  }

  private static void print(
      RecordSummary record, List<Trail.Step> steps, int records, Console console) {
    if (records > 1) {
      console.say(record.file() + ":");
    }
    if (steps.isEmpty()) {
      console.say("%s is not committed yet.".formatted(record.file()));
      return;
    }
    DateTimeFormatter minute = DateTimeFormatter.ofPattern(MINUTE, Locale.ROOT);
    boolean signed = steps.stream().anyMatch(step -> !signature(step).isEmpty());
    List<String> heads = List.of("commit", "when", "version", "status", "who", "subject");
    Table table = Table.of(with(signed, "signed", heads));
    for (Trail.Step step : steps) {
      RecordSummary then = then(step);
      table.row(
          with(
              signed,
              signature(step),
              List.of(
                  step.commit().substring(0, SHORT_NAME),
                  minute.format(step.when()),
                  step.textOrNull() == null ? "" : Integer.toString(then.version()),
                  status(step, then),
                  step.author().replaceFirst(" <[^<]*>$", ""),
                  step.subject())));
    }
    console.fitting(table);
  }

  /** The column before the last, where there is anything in it. */
  private static String[] with(boolean signed, String cell, List<String> cells) {
    List<String> all = new ArrayList<>(cells);
    if (signed) {
      all.add(cells.size() - 1, cell);
    }
    return all.toArray(String[]::new);
  }

  private static String signature(Trail.Step step) {
    Signature signature = step.signature();
    if (signature.state() == Signature.State.NONE) {
      return "";
    }
    return signature.signer().isEmpty()
        ? signature.state().word()
        : "%s: %s".formatted(signature.state().word(), signature.signer());
  }

  private static String status(Trail.Step step, RecordSummary then) {
    return step.textOrNull() == null ? "no record" : RecordTree.status(then);
  }

  private static RecordSummary then(Trail.Step step) {
    String text = step.textOrNull() == null ? "" : step.textOrNull();
    return RecordSummary.read(step.path(), text.getBytes(UTF_8));
  }

  /** The object of {@code history --json}. */
  private static Map<String, Object> tree(RecordSummary record, List<Trail.Step> steps) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", RecordTree.id(record));
    tree.put("file", record.file());
    tree.put("steps", steps.stream().map(HistoryCommand::tree).toList());
    return tree;
  }

  private static @Nullable Map<String, Object> tree(Signature signature) {
    if (signature.state() == Signature.State.NONE) {
      return null;
    }
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("state", signature.state().word());
    tree.put("signer", signature.signer().isEmpty() ? null : signature.signer());
    return tree;
  }

  private static Map<String, Object> tree(Trail.Step step) {
    RecordSummary then = then(step);
    boolean there = step.textOrNull() != null;
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("commit", step.commit());
    tree.put("when", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(step.when()));
    tree.put("author", step.author());
    tree.put("subject", step.subject());
    tree.put("file", step.path());
    tree.put("version", there ? then.version() : null);
    tree.put("status", there ? then.status().word() : null);
    tree.put("signature", tree(step.signature()));
    tree.put(
        "trailers",
        step.trailers().stream()
            .map(
                each -> {
                  Map<String, Object> trailer = new LinkedHashMap<>();
                  trailer.put("key", each.key());
                  trailer.put("value", each.value());
                  return trailer;
                })
            .toList());
    return tree;
  }
}
