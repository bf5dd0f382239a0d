package dev.parlance.repository;

import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/** A walk by JGit. */
final class JGitWalk implements LogWalk {

  private final Repository jgit;
  private final String directory;

  JGitWalk(Repository jgit, String directory) {
    this.jgit = jgit;
    this.directory = directory;
  }

  @Override
  public void walk(Consumer<Stop> each) throws IOException {
    ObjectId head = jgit.resolve(Constants.HEAD);
    if (head == null) {
      return;
    }
    try (RevWalk walk = new RevWalk(jgit)) {
      walk.setTreeFilter(AndTreeFilter.create(PathFilter.create(directory), TreeFilter.ANY_DIFF));
      walk.sort(RevSort.TOPO);
      walk.markStart(walk.parseCommit(head));
      DirectoryHistory history = new DirectoryHistory(jgit, walk.getObjectReader(), directory);
      for (RevCommit commit = walk.next(); commit != null; commit = walk.next()) {
        walk.parseBody(commit);
        each.accept(stop(walk, commit, history));
      }
    }
  }

  private static Stop stop(RevWalk walk, RevCommit commit, DirectoryHistory history)
      throws IOException {
    SortedMap<String, TreeDifference.Sides> changes = history.changes(walk, commit);
    SortedMap<String, String> blobs = new TreeMap<>();
    changes.forEach(
        (name, sides) -> {
          if (sides.after() != null) {
            blobs.put(name, sides.after().name());
          }
        });
    return new Stop(
        commit.getName(),
        commit.getAuthorIdent().getWhenAsInstant(),
        commit.getFooterLines().stream()
            .filter(line -> Trailer.isKey(line.getKey()))
            .map(line -> new Trailer(line.getKey(), line.getValue()))
            .toList(),
        blobs,
        history.renames(walk, commit, changes));
  }
}
