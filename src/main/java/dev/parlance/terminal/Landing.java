package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.record.RecordReader;
import dev.parlance.record.RecordSummary;
import dev.parlance.record.RecordWriter;
import dev.parlance.record.TransitionMessage;
import dev.parlance.repository.CommitMessage;
import dev.parlance.repository.RecordLog;
import dev.parlance.repository.Trailer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts a step of a record's life on file: its changes in one commit, and what is said of it. */
final class Landing {

  private final Words words;
  private final Console console;

  Landing(Words words, Console console) {
    this.words = words;
    this.console = console;
  }

  /** Commits what lies on the desk; {@code more} are trailers besides those of the record. */
  ExitCode land(RecordLog log, Desk desk, String verb, RecordSummary record, List<Trailer> more) {
    return land(log, desk, record, message(desk.text(record), verb, record, more));
  }

  private ExitCode land(RecordLog log, Desk desk, RecordSummary record, CommitMessage message) {
    return report(record, log.change(desk.changes(), message), desk.changedFiles());
  }

  /** Commits what lies on the desk as the next version of a proposal, and says what it is about. */
  ExitCode revise(
      RecordLog log, Desk desk, RecordSummary revised, RevisionNote note, String because) {
    note.tell(console, revised);
    return land(
        log,
        desk,
        revised,
        message(desk.text(revised), "revise", revised, List.of(), note.body(because)));
  }

  ExitCode report(RecordSummary record, Optional<String> commit, List<String> changed) {
    if (words.flag("json")) {
      Map<String, Object> tree = new LinkedHashMap<>(RecordTree.of(record));
      tree.put("commit", commit.orElse(null));
      tree.put("changed", changed);
      console.json(tree);
      return ExitCode.DONE;
    }
    console.say(
        "%s: %s, %s"
            .formatted(RecordTree.id(record), Safe.line(record.heading()), record.status().word()));
    changed.stream()
        .filter(file -> !file.equals(record.file()))
        .forEach(file -> console.say("  changed with it: " + file));
    console.say(
        commit
            .map(name -> "Committed as %s.".formatted(name.substring(0, 10)))
            .orElse("Written, not committed."));
    console.result(record.file());
    return ExitCode.DONE;
  }

  static CommitMessage message(String text, String verb, RecordSummary record, List<Trailer> more) {
    return message(text, verb, record, more, List.of());
  }

  /** The message of a step; it names the languages where the record decides on any. */
  static CommitMessage message(
      String text, String verb, RecordSummary record, List<Trailer> more, List<String> body) {
    String id = RecordTree.id(record);
    TransitionMessage said =
        record.components().isEmpty()
            ? TransitionMessage.of(verb, id, record)
            : TransitionMessage.of(verb, id, RecordReader.read(record.file(), text));
    List<Trailer> trailers = new ArrayList<>();
    said.trailers().forEach(each -> trailers.add(new Trailer(each.key(), each.value())));
    trailers.addAll(more);
    List<TransitionMessage.Trailer> all =
        trailers.stream()
            .map(each -> new TransitionMessage.Trailer(each.key(), each.value()))
            .toList();
    return CommitMessage.of(said.subject(), trailers)
        .laidOut(
            clean -> new RecordWriter().write(new TransitionMessage(clean.subject(), body, all)));
  }
}
