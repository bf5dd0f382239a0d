package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.Surroundings;
import dev.parlance.guide.Guide;
import dev.parlance.interview.AnswerSheet;
import dev.parlance.record.ComponentDecision;
import dev.parlance.record.Draft;
import dev.parlance.record.RecordSummary;
import dev.parlance.record.Transition;
import dev.parlance.repository.Filed;
import dev.parlance.repository.RecordLog;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Answers, advice, decision, record, commit: each line's result is the next line's input. */
final class DecideCommand implements Verb {

  private static final Option LEAVE_OPEN =
      Option.flag("leave-open", "Record missing answers as open questions.");

  private static final Option DRY_RUN =
      Option.flag("dry-run", "Print the record and write nothing.");

  private static final Option SUPERSEDES =
      Option.value("supersedes", "N", "Take the place of the record N when accepted.").repeated();

  private static final Usage USAGE =
      Usage.of("decide", Group.DECIDE, "Decides the languages of components and records why.")
          .with(AnswersInput.COMPONENTS)
          .with(AnswersInput.OPTION)
          .with(LEAVE_OPEN)
          .with(SUPERSEDES)
          .with(DRY_RUN)
          .with(Project.NO_COMMIT)
          .with(Option.JSON)
          .example("decide --answers review.yaml", "One record, in one commit of its own.")
          .example("decide --answers - --dry-run", "What the record would be.");

  private final Surroundings surroundings;
  private final Supplier<Guide> guide;
  private final AnswersInput answers;

  DecideCommand(Surroundings surroundings, Supplier<Guide> guide, AnswersInput answers) {
    this.surroundings = surroundings;
    this.guide = guide;
    this.answers = answers;
  }

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitCode run(Words words, Console console) {
    Project project = Project.open(words, surroundings);
    if (words.flag(DRY_RUN.name())) {
      return show(draft(words, project), predecessors(words, project), words, console);
    }
    RecordLog log = project.writable(words, console);
    List<RecordSummary> predecessors = predecessors(words, project);
    Draft draft = draft(words, project);
    Filed filed = new Filing().file(draft, predecessors, log);
    return report(draft, filed, words, console);
  }

  private static List<RecordSummary> predecessors(Words words, Project project) {
    List<String> typed = words.values(SUPERSEDES.name());
    if (typed.isEmpty()) {
      return List.of();
    }
    Desk desk = new Desk(project);
    List<RecordSummary> predecessors = typed.stream().map(desk::one).toList();
    predecessors.forEach(each -> Transition.SUPERSEDE.require(each, RecordTree.id(each)));
    return predecessors;
  }

  private Draft draft(Words words, Project project) {
    Guide read = guide.get();
    Deliberation deliberation = new Deliberation(read);
    AnswerSheet given = answers.read(words, read).decidedBy(project.deciders());
    AnswerSheet sheet =
        words.flag(LEAVE_OPEN.name())
            ? deliberation.leaveOpen(given)
            : deliberation.complete(given);
    return deliberation.draft(sheet, surroundings.today());
  }

  private static ExitCode show(
      Draft draft, List<RecordSummary> predecessors, Words words, Console console) {
    String text = new Filing().preview(draft, predecessors);
    if (words.flag("json")) {
      Map<String, Object> tree = new LinkedHashMap<>();
      tree.put("title", draft.record().title());
      tree.put("text", text);
      console.json(tree);
    } else {
      console.result(text);
    }
    return ExitCode.DONE;
  }

  private ExitCode report(Draft draft, Filed filed, Words words, Console console) {
    if (words.flag("json")) {
      console.json(Filing.tree(draft, filed));
      return ExitCode.DONE;
    }
    console.say("%s: %s".formatted(filed.number(), Safe.line(draft.record().title())));
    for (ComponentDecision each : draft.record().components()) {
      console.say("  %s: %s".formatted(each.name(), draft.guide().languageName(each.language())));
    }
    console.say(
        filed.commit() == null
            ? "Written, not committed."
            : "Committed as %s.".formatted(filed.commit().substring(0, 10)));
    console.result(filed.path());
    return ExitCode.DONE;
  }
}
