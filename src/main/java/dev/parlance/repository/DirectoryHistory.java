package dev.parlance.repository;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.RenameDetector;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.jspecify.annotations.Nullable;

/** What commits did to the files directly in one directory. */
final class DirectoryHistory {

  private static final byte[] EMPTY = {};

  /** A commit and its parent are looked at one after the other; more is not kept. */
  private static final int KEPT = 8;

  private final Repository jgit;
  private final ObjectReader reader;
  private final String directory;
  private final Map<ObjectId, byte[]> trees =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<ObjectId, byte[]> eldest) {
          return size() > KEPT;
        }
      };

  DirectoryHistory(Repository jgit, ObjectReader reader, String directory) {
    this.jgit = jgit;
    this.reader = reader;
    this.directory = directory;
  }

  /** The files that the commit made otherwise than every parent has them. */
  SortedMap<String, TreeDifference.Sides> changes(RevWalk walk, RevCommit commit)
      throws IOException {
    byte[] own = tree(commit);
    if (commit.getParentCount() == 0) {
      return TreeDifference.ofNew(own);
    }
    SortedMap<String, TreeDifference.Sides> changes = null;
    for (RevCommit parent : commit.getParents()) {
      walk.parseHeaders(parent);
      var these = TreeDifference.of(tree(parent), own);
      if (changes == null) {
        changes = these;
      } else {
        changes.keySet().retainAll(these.keySet());
      }
    }
    return changes == null ? TreeDifference.ofNew(own) : changes;
  }

  /** New names by the old ones. */
  Map<String, String> renames(
      RevWalk walk, RevCommit commit, SortedMap<String, TreeDifference.Sides> changes)
      throws IOException {
    boolean came = changes.values().stream().anyMatch(sides -> sides.before() == null);
    // what the other side of a merge does not have either is not among its changes
    boolean went =
        commit.getParentCount() > 1
            || changes.values().stream().anyMatch(sides -> sides.after() == null);
    Map<String, String> renames = new HashMap<>();
    if (!came || !went || commit.getParentCount() == 0) {
      return renames;
    }
    try (TreeWalk files = new TreeWalk(jgit)) {
      add(files, walk.parseCommit(commit.getParent(0)));
      add(files, commit);
      RenameDetector detector = new RenameDetector(jgit);
      detector.addAll(DiffEntry.scan(files));
      for (DiffEntry entry : detector.compute()) {
        boolean renamed = entry.getChangeType() == DiffEntry.ChangeType.RENAME;
        if (renamed && changes.containsKey(entry.getNewPath())) {
          renames.put(entry.getOldPath(), entry.getNewPath());
        }
      }
    }
    return renames;
  }

  private void add(TreeWalk files, RevCommit commit) throws IOException {
    ObjectId tree = treeId(commit);
    if (tree == null) {
      files.addTree(new EmptyTreeIterator());
    } else {
      files.addTree(tree);
    }
  }

  private byte[] tree(RevCommit commit) throws IOException {
    ObjectId id = treeId(commit);
    if (id == null) {
      return EMPTY;
    }
    byte[] known = trees.get(id);
    if (known != null) {
      return known;
    }
    byte[] read = reader.open(id, Constants.OBJ_TREE).getCachedBytes(Integer.MAX_VALUE);
    trees.put(id, read);
    return read;
  }

  private @Nullable ObjectId treeId(RevCommit commit) throws IOException {
    TreeWalk found = TreeWalk.forPath(reader, directory, commit.getTree());
    return found == null || !FileMode.TREE.equals(found.getRawMode(0))
        ? null
        : found.getObjectId(0);
  }
}
