package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import dev.parlance.Surroundings;
import dev.parlance.guide.Guide;
import dev.parlance.guide.GuideTree;
import dev.parlance.record.DecisionRecord;
import dev.parlance.record.RecordSummary;
import dev.parlance.repository.TeamGuide;
import dev.parlance.review.RecordedGuides;
import dev.parlance.review.Replay;
import dev.parlance.review.ReplayedComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Recorded answers under today's guide, or another one: which decisions it would not make again.
 */
final class ReplayCommand implements Verb {

  private static final Option GUIDE =
      Option.value("guide", "FILE", "Go by this guide, or by the 'shipped' one.");
  private static final Option AT =
      Option.value(
          "at", "REV", "Go by the guide of the revision REV; the records stay those of today.");

  private static final Usage USAGE =
      Usage.of("replay", Group.VERIFY, "Asks the guide again for the answers that were recorded.")
          .with(Argument.any("N", "Only these records; else all that are accepted or proposed."))
          .with(GUIDE)
          .with(AT)
          .with(Option.JSON)
          .example("replay", "Which decisions today's guide would not advise again; fails if any.")
          .example("replay --guide adr/guide.yaml", "What a guide that is being written moves.")
          .example("replay 7 --at v1.0", "By the guide as it was when v1.0 was tagged.");

  private final Surroundings surroundings;
  private final GuideFiles files;
  private final GuideInForce inForce;

  ReplayCommand(Surroundings surroundings, GuideFiles files, GuideInForce inForce) {
    this.surroundings = surroundings;
    this.files = files;
    this.inForce = inForce;
  }

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitCode run(Words words, Console console) {
    Project project = Project.open(words, surroundings);
    Guide guide = guide(words, project);
    List<String> numbers = words.values("N");
    Decisions decisions =
        numbers.isEmpty()
            ? Decisions.standing(project, console)
            : Decisions.numbered(project, numbers);
    RecordedGuides guides = RecordedGuides.of(project.tree(), project.directory(), List.of(guide));
    Replayed replayed = replay(decisions, new Replay(guide, guides), console);
    replayed.problems().forEach(console::problem);
    if (words.flag(Option.JSON.name())) {
      console.json(tree(guide, replayed));
    } else {
      print(guide, replayed, console);
    }
    return replayed.isDrift() ? ExitCode.FINDINGS : ExitCode.DONE;
  }

  private record Replayed(List<ReplayedRecord> records, List<Problem> problems) {

    boolean isDrift() {
      return !problems.isEmpty() || records.stream().anyMatch(ReplayedRecord::isDrift);
    }
  }

  private static Replayed replay(Decisions decisions, Replay replay, Console console) {
    List<ReplayedRecord> records = new ArrayList<>();
    try (Waiting waiting = console.waiting("decisions replayed", decisions.size())) {
      List<Problem> problems =
          decisions.each(
              (summary, record) -> {
                waiting.step();
                records.add(replayed(summary, record, replay));
              });
      return new Replayed(records, problems);
    }
  }

  private static ReplayedRecord replayed(
      RecordSummary summary, DecisionRecord record, Replay replay) {
    List<ReplayedComponent> components = replay.of(record);
    return new ReplayedRecord(summary, record.guide(), replay.hasGuideOf(record), components);
  }

  private Guide guide(Words words, Project project) {
    Optional<String> file = words.option(GUIDE.name());
    Optional<String> revision = words.option(AT.name());
    if (file.isPresent() && revision.isPresent()) {
      throw new Problem(
          ExitCode.USAGE,
          "Both --guide and --at are given.",
          "Name one guide to replay the records by.");
    }
    if (file.isPresent()) {
      return GuideFiles.read(files.guide(words, file.get()));
    }
    return revision
        .map(rev -> TeamGuide.at(project.tree(), project.directory(), rev))
        .map(then -> then.map(TeamGuide::guide).orElseGet(inForce::shipped))
        .orElseGet(() -> inForce.read(words));
  }

  private static Map<String, Object> tree(Guide guide, Replayed replayed) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("guide", new GuideTree(guide).reference());
    tree.put("drift", replayed.isDrift());
    tree.put("records", replayed.records().stream().map(ReplayTree::of).toList());
    tree.put("problems", replayed.problems().stream().map(Problem::sentence).toList());
    return tree;
  }

  private static void print(Guide guide, Replayed replayed, Console console) {
    if (replayed.records().isEmpty()) {
      console.say("There is no record to replay. parlance decide makes one.");
      return;
    }
    replayed.records().forEach(each -> each.print(guide, console));
    console.result(ReplayedRecord.summary(guide, replayed.records()));
  }
}
