package dev.parlance.repository;

import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A commit on the way of one record, and everything that it changed in the record directory against
 * its first parent.
 *
 * @param path of the record as this commit leaves it
 * @param former path of the record before; the same one unless it was renumbered
 */
record RecordCommit(String id, String path, String former, SortedMap<String, Change> changes) {

  /** What a path was and what it became. */
  record Change(StagedFile before, StagedFile after) {}

  /** The text of the record before this commit; null where it is born in it. */
  @Nullable String before() {
    return change(former).before().blob();
  }

  /** The text of the record as this commit leaves it. */
  @Nullable String after() {
    return change(path).after().blob();
  }

  private Change change(String file) {
    return Objects.requireNonNull(changes.get(file));
  }

  /** This commit as a change of the record alone, from another text. */
  RecordCommit from(@Nullable String text, String now) {
    SortedMap<String, Change> change = new TreeMap<>();
    String mode = change(path).after().mode();
    change.put(path, new Change(new StagedFile(text, mode), new StagedFile(now, mode)));
    return new RecordCommit(id, path, path, change);
  }

  /**
   * The part of it that concerns {@code target}, which has {@code there} in its record directory:
   * what it says in records that are not there yet comes with those.
   */
  SortedMap<String, StagedFile> onto(Map<String, String> there, String target) {
    SortedMap<String, StagedFile> applied = new TreeMap<>();
    changes.forEach(
        (file, change) -> {
          String blob = there.get(file.substring(file.lastIndexOf('/') + 1));
          boolean elsewhere = blob == null && !file.equals(path);
          if (Objects.equals(blob, change.before().blob())) {
            applied.put(file, change.after());
          } else if (!Objects.equals(blob, change.after().blob()) && !elsewhere) {
            throw ProposalBranch.otherText(file, target);
          }
        });
    return applied;
  }
}
