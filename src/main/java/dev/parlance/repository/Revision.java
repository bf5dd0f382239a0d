package dev.parlance.repository;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import java.io.IOException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.jspecify.annotations.Nullable;

/** The tree of one commit, for reading. */
final class Revision {

  /** A file's content at a revision. */
  record Blob(Repository jgit, ObjectId id) {

    /** Empty where there are more than {@code most} bytes. */
    Optional<byte[]> bytes(long most) {
      try {
        ObjectLoader loader = jgit.open(id);
        return loader.getSize() > most
            ? Optional.empty()
            : Optional.of(loader.getCachedBytes((int) most));
      } catch (IOException unreadable) {
        throw JGitProblem.unreadable(jgit.getWorkTree().toPath(), unreadable);
      }
    }
  }

  private final OpenRepository repository;
  private final ObjectId tree;

  private Revision(OpenRepository repository, ObjectId tree) {
    this.repository = repository;
    this.tree = tree;
  }

  static Revision of(OpenRepository repository, String revision) {
    if (!new StorageFormat(repository).readable()) {
      throw new Problem(
          ExitCode.GIT,
          "The history of this repository is in a format that is not known here.",
          "Use 'git show %s:PATH' to read a file of it.".formatted(revision));
    }
    ObjectId tree = resolve(repository, revision);
    if (tree == null) {
      throw unknown(revision, null);
    }
    return new Revision(repository, tree);
  }

  private static @Nullable ObjectId resolve(OpenRepository repository, String revision) {
    try {
      return repository.jgit().resolve(revision + "^{tree}");
    } catch (RevisionSyntaxException
        | AmbiguousObjectException
        | IncorrectObjectTypeException
        | MissingObjectException unclear) {
      throw unknown(revision, unclear);
    } catch (IOException unreadable) {
      throw JGitProblem.unreadable(repository.top(), unreadable);
    }
  }

  /** The plain files directly in {@code directory}, by name. */
  SortedMap<String, Blob> files(String directory) {
    SortedMap<String, Blob> files = new TreeMap<>();
    Repository jgit = repository.jgit();
    try (TreeWalk found = TreeWalk.forPath(jgit, directory, tree)) {
      if (found == null || !FileMode.TREE.equals(found.getRawMode(0))) {
        return files;
      }
      try (var walk = new TreeWalk(jgit)) {
        walk.addTree(found.getObjectId(0));
        while (walk.next()) {
          if (isFile(walk.getRawMode(0))) {
            files.put(walk.getNameString(), new Blob(jgit, walk.getObjectId(0)));
          }
        }
      }
    } catch (IOException unreadable) {
      throw JGitProblem.unreadable(repository.top(), unreadable);
    }
    return files;
  }

  private static boolean isFile(int mode) {
    return FileMode.REGULAR_FILE.equals(mode) || FileMode.EXECUTABLE_FILE.equals(mode);
  }

  private static Problem unknown(String revision, @Nullable Exception cause) {
    return new Problem(
        ExitCode.NOT_FOUND,
        "There is no commit '%s' in this repository.".formatted(revision),
        "Run 'git log' to find the commit, or name a branch or a tag.",
        cause);
  }
}
