package dev.parlance.repository;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/** The trails of all records of a log, found in one walk through history. */
public final class Trails {

  /**
   * A record as a commit left it.
   *
   * @param path its name then
   * @param blob where git keeps its text
   */
  public record Version(
      String commit, Instant when, List<Trailer> trailers, String path, String blob) {

    public Version {
      trailers = List.copyOf(trailers);
    }

    /** Whether git would keep this text under the same name. */
    public boolean holds(String text) {
      try (var unwritten = new ObjectInserter.Formatter()) {
        return unwritten.idFor(Constants.OBJ_BLOB, text.getBytes(UTF_8)).name().equals(blob);
      }
    }

    /** The values of the trailers with this key. */
    public List<String> values(String key) {
      return trailers.stream().filter(each -> each.key().equals(key)).map(Trailer::value).toList();
    }
  }

  private final WorkTree tree;
  private final String gap;
  private final Map<String, List<Version>> byPath = new HashMap<>();

  private Trails(WorkTree tree, String gap) {
    this.tree = tree;
    this.gap = gap;
  }

  /** Walks from HEAD to the beginning. */
  public static Trails of(WorkTree tree, RecordDirectory directory) {
    try (OpenRepository repository = tree.repository()) {
      Optional<String> unreadable = new StorageFormat(repository).unreadable().findFirst();
      if (unreadable.isPresent()) {
        return new Trails(tree, unreadable.get());
      }
      boolean shallow = !repository.jgit().getObjectDatabase().getShallowCommits().isEmpty();
      Trails trails = new Trails(tree, shallow ? "This clone is shallow" : "");
      trails.walk(repository, directory);
      return trails;
    } catch (IOException unreadable) {
      throw JGitProblem.unreadable(tree.top(), unreadable);
    }
  }

  /** Why history is not there or not there whole, as a clause; empty where it is. */
  public String gap() {
    return gap;
  }

  /** The versions of the record that lies at this path now, the newest first. */
  public List<Version> of(String path) {
    return byPath.getOrDefault(path, List.of());
  }

  /** What git keeps of the versions, until it is closed. */
  public StoredTexts texts() {
    return new StoredTexts(tree.repository());
  }

  private void walk(OpenRepository repository, RecordDirectory directory) throws IOException {
    ObjectId head = repository.jgit().resolve(Constants.HEAD);
    if (head == null) {
      return;
    }
    try (RevWalk walk = new RevWalk(repository.jgit())) {
      walk.setTreeFilter(
          AndTreeFilter.create(PathFilter.create(directory.path()), TreeFilter.ANY_DIFF));
      walk.sort(RevSort.TOPO);
      walk.markStart(walk.parseCommit(head));
      DirectoryHistory history =
          new DirectoryHistory(repository.jgit(), walk.getObjectReader(), directory.path());
      Map<String, String> names = new HashMap<>();
      for (RevCommit commit : walk) {
        walk.parseBody(commit);
        SortedMap<String, TreeDifference.Sides> changes = history.changes(walk, commit);
        take(commit, directory, changes, names);
        Map<String, String> renamed = history.renames(walk, commit, changes);
        renamed.replaceAll((old, now) -> names.getOrDefault(now, now));
        names.putAll(renamed);
      }
    }
  }

  private void take(
      RevCommit commit,
      RecordDirectory directory,
      SortedMap<String, TreeDifference.Sides> changes,
      Map<String, String> names) {
    changes.forEach(
        (name, sides) -> {
          if (sides.after() != null) {
            String now = directory.path() + "/" + names.getOrDefault(name, name);
            byPath
                .computeIfAbsent(now, unused -> new ArrayList<>(2))
                .add(version(commit, directory.path() + "/" + name, sides.after()));
          }
        });
  }

  private static Version version(RevCommit commit, String path, ObjectId blob) {
    return new Version(
        commit.getName(),
        commit.getAuthorIdent().getWhenAsInstant(),
        commit.getFooterLines().stream()
            .filter(line -> Trailer.isKey(line.getKey()))
            .map(line -> new Trailer(line.getKey(), line.getValue()))
            .toList(),
        path,
        blob.name());
  }
}
