package dev.parlance.terminal;

import dev.parlance.Remembered;
import dev.parlance.record.DecisionRecord;
import dev.parlance.record.Draft;
import dev.parlance.record.RecordEdit;
import dev.parlance.record.RecordSummary;
import dev.parlance.record.RecordWriter;
import dev.parlance.record.Succession;
import dev.parlance.record.TransitionMessage;
import dev.parlance.repository.CommitMessage;
import dev.parlance.repository.Filed;
import dev.parlance.repository.NewRecord;
import dev.parlance.repository.RecordLog;
import dev.parlance.repository.RecordName;
import dev.parlance.repository.RecordNumber;
import dev.parlance.repository.Slug;
import dev.parlance.repository.Trailer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts a draft on file: number, text and commit in one step. */
final class Filing {

  private final RecordWriter writer = new RecordWriter().prepared();

  Filed file(Draft draft, RecordLog log) {
    return file(draft, List.of(), log);
  }

  /** Files a draft that takes the place of other records once it is accepted. */
  Filed file(Draft draft, List<RecordSummary> predecessors, RecordLog log) {
    DecisionRecord record = draft.record();
    Remembered<String> text = new Remembered<>(() -> preview(draft, predecessors));
    text.begin(); // while a number is found
    return log.file(
        words(draft), name -> new NewRecord(text.get(), message("propose", name.label(), record)));
  }

  /** What the record is called that is filed before anybody else files one. */
  static RecordName name(Draft draft, RecordLog log) {
    return log.next(words(draft));
  }

  private static Slug words(Draft draft) {
    return Slug.of(draft.record().title());
  }

  /** The text that would be filed. */
  String preview(Draft draft, List<RecordSummary> predecessors) {
    String text = writer.write(draft);
    if (predecessors.isEmpty()) {
      return text;
    }
    RecordSummary successor = RecordSummary.read("", text);
    RecordEdit edit = RecordEdit.of(text);
    for (RecordSummary old : predecessors) {
      edit = edit.withLink(Succession.of(old, successor).verb(), old);
    }
    return edit.text();
  }

  /** What was filed, as the commands print it. */
  static Map<String, Object> tree(Draft draft, Filed filed) {
    Map<String, Object> tree = new LinkedHashMap<>();
    RecordNumber number = filed.name().numbered();
    tree.put("number", number == null ? null : number.value());
    tree.put("id", filed.name().label());
    tree.put("title", draft.record().title());
    tree.put("status", draft.record().status().word());
    tree.put("version", draft.record().version());
    tree.put("file", filed.path());
    tree.put("commit", filed.commit());
    tree.put("components", components(draft.record()));
    return tree;
  }

  private static List<Map<String, Object>> components(DecisionRecord record) {
    return record.components().stream()
        .map(
            each -> {
              Map<String, Object> tree = new LinkedHashMap<>();
              tree.put("name", each.name());
              tree.put("language", each.language());
              return tree;
            })
        .toList();
  }

  private CommitMessage message(String verb, String number, DecisionRecord record) {
    TransitionMessage said = TransitionMessage.of(verb, number, record);
    return CommitMessage.of(
            said.subject(),
            said.trailers().stream().map(each -> new Trailer(each.key(), each.value())).toList())
        .laidOut(clean -> writer.write(new TransitionMessage(clean.subject(), said.trailers())));
  }
}
