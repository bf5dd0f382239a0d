package dev.parlance.repository;

import dev.parlance.record.Demand;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/** Where the files of a log are looked at: as they lie in the work tree, or as they are staged. */
public sealed interface LogPlace permits LogInWorkTree, LogInIndex {

  /** Symbolic links are reported and not followed. */
  static LogPlace workTree(RecordDirectory directory) {
    return new LogInWorkTree(directory);
  }

  /** What the next commit will have; an index that git names for a hook is the one that counts. */
  static LogPlace staged(WorkTree tree, RecordDirectory directory) {
    return LogInIndex.of(tree, directory);
  }

  /** Those records that are wanted, as {@link Inventory#inWorkTree} has them. */
  Inventory inventory(Demand demand);

  /** The paths of all Markdown files, whether they can be read or not. */
  Set<String> paths();

  /** The paths of symbolic links, whatever they are called. */
  SortedSet<String> links();

  /** The text of a Markdown file; none where there is no such file, or it cannot be read. */
  Optional<String> text(String path);
}
