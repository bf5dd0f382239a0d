package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.Remembered;
import dev.parlance.Surroundings;
import dev.parlance.guide.Guide;
import dev.parlance.interview.Aim;
import dev.parlance.interview.AnswerSheet;
import dev.parlance.interview.Review;
import dev.parlance.record.ComponentDecision;
import dev.parlance.record.Draft;
import dev.parlance.record.RecordSummary;
import dev.parlance.record.Transition;
import dev.parlance.repository.Filed;
import dev.parlance.repository.RecordLog;
import java.util.List;
import java.util.Optional;

/** From complete answers to the record on file: the same way, whoever gave the answers. */
final class Decision {

  static final Option SUPERSEDES =
      Option.value("supersedes", "N", "Take the place of the record N when accepted.").repeated();

  private final Words words;
  private final Console console;
  private final Surroundings surroundings;
  private final RecordLog log;
  private final List<RecordSummary> predecessors;
  private final Remembered<Filing> filing;

  /** Refused before anything is asked where nothing could be written. */
  Decision(
      Words words,
      Console console,
      Project project,
      Surroundings surroundings,
      Aim aim,
      Remembered<Filing> filing) {
    this.words = words;
    this.console = console;
    this.surroundings = surroundings;
    this.log = project.writable(words, console);
    this.predecessors = predecessors(aim, project);
    AnswersOutput.requireFree(words, surroundings);
    this.filing = filing;
    filing.begin();
  }

  static Aim aim(Words words, Surroundings surroundings) {
    return Aim.superseding(words.values(SUPERSEDES.name()))
        .ending(AtTheEnd.of(words, surroundings));
  }

  /** The records that are to be replaced; refused where one of them cannot be. */
  static List<RecordSummary> predecessors(Aim aim, Project project) {
    if (aim.supersedes().isEmpty()) {
      return List.of();
    }
    Desk desk = new Desk(project);
    List<RecordSummary> predecessors = aim.supersedes().stream().map(desk::one).toList();
    predecessors.forEach(each -> Transition.SUPERSEDE.require(each, RecordTree.id(each)));
    return predecessors;
  }

  /** What a sitting decides; nothing is filed where it keeps the answers for later. */
  ExitCode of(Sitting sitting, Review start, Guide guide) {
    Optional<AnswerSheet> sheet =
        sitting.take(
            start, draft -> new Preview(filing.get().preview(draft, predecessors), place(draft)));
    if (sheet.isPresent()) {
      file(new Deliberation(guide).on(sheet.get()));
      sitting.done();
    }
    return ExitCode.DONE;
  }

  ExitCode file(Deliberated deliberated) {
    Draft draft = deliberated.draft(surroundings.today());
    words
        .option(AnswersOutput.OPTION.name())
        .ifPresent(
            file ->
                new AnswersOutput(surroundings, deliberated.guide())
                    .write(file, deliberated.sheet()));
    report(draft, filing.get().file(draft, predecessors, log));
    return ExitCode.DONE;
  }

  private String place(Draft draft) {
    String number = Filing.name(draft, log).label();
    List<String> old = predecessors.stream().map(RecordTree::id).toList();
    return old.isEmpty()
        ? "%s, which is new".formatted(number)
        : "%s, which takes the place of %s once it is accepted"
            .formatted(number, String.join(", ", old));
  }

  private void report(Draft draft, Filed filed) {
    if (words.flag("json")) {
      console.json(Filing.tree(draft, filed));
      return;
    }
    console.say("%s: %s".formatted(filed.name(), Safe.line(draft.record().title())));
    for (ComponentDecision each : draft.record().components()) {
      console.say("  %s: %s".formatted(each.name(), draft.guide().languageName(each.language())));
    }
    console.say(
        filed.commit() == null
            ? "Written, not committed."
            : "Committed as %s.".formatted(filed.commit().substring(0, 10)));
    console.result(filed.path());
  }
}
