package dev.parlance.repository;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/**
 * The last step in the life of a record that is not taken back yet, and the changes that take it
 * back.
 *
 * @param number of the record, as the commit names it
 */
public record LastStep(String commit, String subject, String number, List<FileChange> reverse) {

  /** The trailer of a commit that takes back another one. */
  public static final String UNDOES = "ADR-Undoes";

  /** Steps that lie further back are left to git. */
  private static final int FARTHEST = 1_000;

  public LastStep {
    reverse = List.copyOf(reverse);
  }

  /** Looks for it along the branch. */
  public static Optional<LastStep> find(WorkTree tree, RecordDirectory directory) {
    try (OpenRepository open = tree.repository();
        RevWalk walk = new RevWalk(open.jgit())) {
      Serving serving = Serving.walking(open);
      if (serving.git() != null) {
        return new GitLastStep(serving.git(), directory).find(FARTHEST);
      }
      new JGitReading(open).requirePossible("HEAD");
      ObjectId head = open.jgit().resolve(Constants.HEAD);
      Set<String> undone = new HashSet<>();
      walk.setFirstParent(true);
      if (head != null) {
        walk.markStart(walk.parseCommit(head));
      }
      int seen = 0;
      for (RevCommit commit = walk.next();
          commit != null && seen < FARTHEST;
          commit = walk.next()) {
        seen++;
        List<String> undoes = commit.getFooterLines(UNDOES);
        if (!undoes.isEmpty()) {
          undone.addAll(undoes);
        } else if (isStep(commit) && !undone.contains(commit.name())) {
          return Optional.of(of(open.jgit(), walk, commit, directory));
        }
      }
      return Optional.empty();
    } catch (IOException unreadable) {
      throw JGitProblem.unreadable(tree.top(), unreadable);
    }
  }

  private static boolean isStep(RevCommit commit) {
    return !commit.getFooterLines("ADR-Status").isEmpty() && commit.getParentCount() < 2;
  }

  private static LastStep of(
      Repository jgit, RevWalk walk, RevCommit commit, RecordDirectory directory)
      throws IOException {
    List<FileChange> reverse = new ArrayList<>();
    try (TreeWalk files = new TreeWalk(jgit)) {
      if (commit.getParentCount() == 0) {
        files.addTree(new EmptyTreeIterator());
      } else {
        files.addTree(walk.parseCommit(commit.getParent(0)).getTree());
      }
      files.addTree(commit.getTree());
      files.setRecursive(true);
      files.setFilter(TreeFilter.ANY_DIFF);
      while (files.next()) {
        requireRecord(files.getPathString(), directory, commit.getName(), commit.getShortMessage());
        reverse.add(reversed(jgit, files));
      }
    }
    List<String> numbers = commit.getFooterLines("ADR-Number");
    return new LastStep(
        commit.name(), commit.getShortMessage(), numbers.isEmpty() ? "-" : numbers.get(0), reverse);
  }

  static void requireRecord(String path, RecordDirectory directory, String commit, String subject) {
    if (!path.startsWith(directory.path() + "/")) {
      throw new Problem(
          ExitCode.REFUSED,
          "The last step, '%s', has changed %s, which is no record.".formatted(subject, path),
          "Take it back with: git revert %s".formatted(commit.substring(0, 10)));
    }
  }

  private static FileChange reversed(Repository jgit, TreeWalk files) throws IOException {
    String path = files.getPathString();
    boolean created = files.getFileMode(0).getObjectType() != Constants.OBJ_BLOB;
    boolean deleted = files.getFileMode(1).getObjectType() != Constants.OBJ_BLOB;
    if (created) {
      return FileChange.delete(path, text(jgit, files.getObjectId(1)));
    }
    String before = text(jgit, files.getObjectId(0));
    return deleted
        ? FileChange.create(path, before)
        : FileChange.replace(path, text(jgit, files.getObjectId(1)), before);
  }

  private static String text(Repository jgit, ObjectId blob) throws IOException {
    return new String(jgit.open(blob).getCachedBytes((int) RecordFiles.LARGEST), UTF_8);
  }
}
