package dev.parlance.terminal;

import dev.parlance.repository.CommitMessage;
import dev.parlance.repository.FileChange;
import dev.parlance.repository.NamedFile;
import dev.parlance.repository.RecordLog;
import dev.parlance.review.Examination;
import dev.parlance.review.Repair;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Mends what a check found and nobody has to think about, in one commit. */
final class Mending {

  private final Project project;
  private final Words words;
  private final Console console;

  Mending(Project project, Words words, Console console) {
    this.project = project;
    this.words = words;
    this.console = console;
  }

  /** Whether there was anything to mend. */
  boolean of(Examination found) {
    List<Repair> repairs =
        found.observations().stream().flatMap(each -> each.repair().stream()).toList();
    List<FileChange> changes = changes(repairs);
    if (changes.isEmpty()) {
      console.say("There is nothing that mends itself.");
      return false;
    }
    RecordLog log = project.writable(words, console);
    String mended =
        "%s in %s".formatted(Count.of(repairs.size(), "finding"), Count.of(changes.size(), "file"));
    String end =
        log.change(changes, CommitMessage.of("adr: mend " + mended, List.of()))
            .map(commit -> "committed as %s.".formatted(commit.substring(0, 10)))
            .orElse("not committed.");
    console.say("Mended %s, %s".formatted(mended, end));
    return true;
  }

  private List<FileChange> changes(List<Repair> repairs) {
    Map<String, String> before = new LinkedHashMap<>();
    Map<String, String> after = new LinkedHashMap<>();
    for (Repair each : repairs) {
      String text =
          before.computeIfAbsent(
              each.file(), file -> NamedFile.at(project.tree(), file).text().orElse(""));
      after.merge(
          each.file(), each.change().apply(text), (edited, fresh) -> each.change().apply(edited));
    }
    List<FileChange> changes = new ArrayList<>();
    after.forEach(
        (file, text) -> {
          String old = before.getOrDefault(file, "");
          if (!text.equals(old)) {
            changes.add(FileChange.replace(file, old, text));
          }
        });
    return changes;
  }
}
