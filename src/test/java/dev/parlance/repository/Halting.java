package dev.parlance.repository;

import dev.parlance.Surroundings;
import java.nio.file.Path;
import java.util.List;

/** A process that changes three files in one commit and stops dead at a step of it. */
final class Halting {

  static final int HALTED = 99;

  private Halting() {}

  public static void main(String[] words) {
    Path directory = Path.of(words[0]);
    Step last = Step.valueOf(words[1]);
    WorkTree tree = WorkTree.open(new Surroundings(directory, System.getenv(), TempGit.CLOCK));
    var protocol =
        new CommitProtocol(
            tree,
            Patience.USUAL,
            line -> {},
            step -> {
              if (step == last) {
                Runtime.getRuntime().halt(HALTED);
              }
            });
    change(RecordLog.watched(tree, RecordDirectory.find(tree), protocol, Patience.USUAL));
  }

  static void change(RecordLog log) {
    log.change(
        List.of(
            FileChange.replace("adr/0001-one.md", "# edited\n", "# replaced\n"),
            FileChange.delete("base.txt", "base\n"),
            FileChange.create("docs/deep/new.md", "new\n")),
        CommitMessage.of("adr: change", List.of()));
  }
}
