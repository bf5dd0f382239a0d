package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.record.RecordSummary;
import dev.parlance.repository.Clash;
import dev.parlance.repository.MergeFinding;
import dev.parlance.repository.MergeFindings;
import dev.parlance.repository.RecordLog;
import dev.parlance.repository.Remote;
import dev.parlance.repository.Settlement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Fetches what others did, and gives another number to each record here that has to give way. */
final class SyncCommand implements Verb {

  private static final Option DRY_RUN =
      Option.flag("dry-run", "Fetch and say what would be done, and do nothing.");
  private static final Option MERGE_WITH =
      Option.value("merge-with", "REF", "Look at the merge with this branch or commit as well.");

  private static final Usage USAGE =
      Usage.of("sync", Group.TEAM, "Takes in what others did and settles numbers given twice.")
          .with(Network.REMOTE)
          .with(Network.TIMEOUT)
          .with(DRY_RUN)
          .with(MERGE_WITH)
          .with(Option.JSON)
          .example("sync", "Records that nobody else has yet get the next free numbers.")
          .example("sync --dry-run --merge-with feature", "What a merge with feature would show.");

  private final Network network;

  SyncCommand(Network network) {
    this.network = network;
  }

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitCode run(Words words, Console console) {
    Project project = Project.open(words, network.surroundings());
    Remote remote = network.remote(project.tree(), words, console);
    remote.fetch();
    Settlement settlement = Settlement.now(remote, project.directory());
    Set<Clash> clashes = new LinkedHashSet<>(settlement.clashes());
    List<MergeFinding> findings = new ArrayList<>();
    words
        .option(MERGE_WITH.name())
        .ifPresent(
            revision -> {
              clashes.addAll(settlement.clashesWith(revision));
              findings.addAll(MergeFindings.of(project.tree(), project.directory(), revision));
            });
    SyncReport report = new SyncReport(remote.name(), settlement, findings);
    Map<String, Clash> yielding = new LinkedHashMap<>();
    for (Clash clash : clashes) {
      if (clash.verdict() == Clash.Verdict.YIELDS) {
        yielding.putIfAbsent(clash.file(), clash);
      } else {
        report.stays(clash);
      }
    }
    RecordLog log = RecordLog.committing(project.tree(), project.directory(), console::say);
    yielding.values().forEach(clash -> report.moves(clash, moved(clash, project, log, words)));
    return report.print(words, console);
  }

  /** Empty where nothing is to be done but said. */
  private static Optional<NewNumber> moved(
      Clash clash, Project project, RecordLog log, Words words) {
    if (words.flag(DRY_RUN.name())) {
      return Optional.empty();
    }
    Desk desk = new Desk(project);
    RecordSummary record = desk.one(clash.file());
    return Optional.of(NewNumber.free(desk, record, log));
  }
}
