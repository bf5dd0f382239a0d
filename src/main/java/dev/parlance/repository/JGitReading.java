package dev.parlance.repository;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.InvalidObjectIdException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.jspecify.annotations.Nullable;

/** What is committed and staged, read by JGit. */
final class JGitReading implements Reading {

  private final OpenRepository repository;
  private final Repository jgit;

  JGitReading(OpenRepository repository) {
    this.repository = repository;
    this.jgit = repository.jgit();
  }

  @Override
  public boolean possible() {
    return new StorageFormat(repository).unreadable().findAny().isEmpty();
  }

  @Override
  public SortedMap<String, String> files(String revision, String directory) {
    ObjectId tree = tree(revision);
    try {
      ObjectId records = subtree(tree, directory);
      return records == null ? new TreeMap<>() : files(records);
    } catch (IOException unreadable) {
      throw JGitProblem.unreadable(repository.top(), unreadable);
    }
  }

  @Override
  public SortedMap<String, SortedMap<String, String>> branches(String directory) {
    SortedMap<String, SortedMap<String, String>> branches = new TreeMap<>();
    Map<ObjectId, SortedMap<String, String>> listings = new HashMap<>();
    try (var walk = new RevWalk(jgit)) {
      for (Ref ref : jgit.getRefDatabase().getRefsByPrefix(KNOWN.toArray(String[]::new))) {
        ObjectId tree = tree(walk, ref, directory);
        if (tree != null && !listings.containsKey(tree)) {
          listings.put(tree, files(tree));
        }
        branches.put(
            ref.getName(),
            tree == null ? new TreeMap<>() : listings.getOrDefault(tree, new TreeMap<>()));
      }
    } catch (IOException unreadable) {
      throw JGitProblem.unreadable(repository.top(), unreadable);
    }
    return branches;
  }

  @Override
  public List<String> names() {
    try {
      return jgit.getRefDatabase().getRefsByPrefix(NAMED.toArray(String[]::new)).stream()
          .map(ref -> Repository.shortenRefName(ref.getName()))
          .toList();
    } catch (IOException unreadable) {
      throw JGitProblem.unreadable(repository.top(), unreadable);
    }
  }

  private @Nullable ObjectId tree(RevWalk walk, Ref ref, String directory) throws IOException {
    ObjectId id = ref.getObjectId();
    if (id == null
        || !jgit.getObjectDatabase().has(id)
        || !(walk.peel(walk.parseAny(id)) instanceof RevCommit commit)) {
      return null;
    }
    return subtree(commit.getTree(), directory);
  }

  private @Nullable ObjectId subtree(ObjectId tree, String directory) throws IOException {
    try (TreeWalk found = TreeWalk.forPath(jgit, directory, tree)) {
      return found == null || !FileMode.TREE.equals(found.getRawMode(0))
          ? null
          : found.getObjectId(0);
    }
  }

  private SortedMap<String, String> files(ObjectId tree) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (var walk = new TreeWalk(jgit)) {
      walk.addTree(tree);
      while (walk.next()) {
        if (isFile(walk.getRawMode(0))) {
          files.put(walk.getNameString(), walk.getObjectId(0).name());
        }
      }
    }
    return files;
  }

  @Override
  public Optional<String> sharedWith(String revision) {
    requirePossible(revision);
    ObjectId other = resolved(revision, "^{commit}");
    if (other == null) {
      throw unknown(revision, null);
    }
    try (var walk = new RevWalk(jgit)) {
      ObjectId head = jgit.resolve(Constants.HEAD);
      if (head == null) {
        return Optional.empty();
      }
      walk.setRevFilter(RevFilter.MERGE_BASE);
      walk.markStart(walk.parseCommit(head));
      walk.markStart(walk.parseCommit(other));
      return Optional.ofNullable(walk.next()).map(RevCommit::getName);
    } catch (IOException unreadable) {
      throw JGitProblem.unreadable(repository.top(), unreadable);
    }
  }

  @Override
  public Map<String, byte[]> contents(Collection<String> blobs, long most) {
    Map<String, byte[]> contents = new TreeMap<>();
    try {
      for (String blob : blobs) {
        ObjectLoader loader = jgit.open(ObjectId.fromString(blob));
        if (loader.getSize() <= most) {
          contents.put(blob, loader.getCachedBytes((int) most));
        }
      }
    } catch (IOException unreadable) {
      throw JGitProblem.unreadable(repository.top(), unreadable);
    }
    return contents;
  }

  @Override
  public Optional<byte[]> blob(String name, long most) {
    try {
      ObjectLoader loader = jgit.open(ObjectId.fromString(name), Constants.OBJ_BLOB);
      return loader.getSize() <= most
          ? Optional.of(loader.getCachedBytes((int) most))
          : Optional.empty();
    } catch (InvalidObjectIdException
        | MissingObjectException
        | IncorrectObjectTypeException nowhere) {
      return Optional.empty();
    } catch (IOException unreadable) {
      throw JGitProblem.unreadable(repository.top(), unreadable);
    }
  }

  @Override
  public String blobOf(String path, byte[] content) {
    try (var unwritten = new ObjectInserter.Formatter()) {
      return new BlobWriter(repository, repository.gitIndex(), unwritten).name(path, content);
    } catch (IOException unreadable) {
      throw JGitProblem.unreadable(repository.top(), unreadable);
    }
  }

  /** Nothing of an index that only git reads right. */
  @Override
  public SortedMap<String, StagedFile> staged(String directory) {
    GitIndex index = repository.gitIndex();
    return index.plain() ? index.within(directory) : new TreeMap<>();
  }

  /** Refuses a repository that JGit cannot read and no installed git can either. */
  void requirePossible(String revision) {
    if (!possible()) {
      throw new Problem(
          ExitCode.GIT,
          "The history of this repository is in a format that is not known here.",
          "Install git, or use 'git show %s:PATH' elsewhere to read a file of it."
              .formatted(revision));
    }
  }

  private ObjectId tree(String revision) {
    requirePossible(revision);
    ObjectId tree = resolved(revision, "^{tree}");
    if (tree == null) {
      throw unknown(revision, null);
    }
    return tree;
  }

  private @Nullable ObjectId resolved(String revision, String kind) {
    try {
      return jgit.resolve(revision + kind);
    } catch (RevisionSyntaxException
        | AmbiguousObjectException
        | IncorrectObjectTypeException unclear) {
      throw unknown(revision, unclear);
    } catch (MissingObjectException gone) {
      throw revision.equals(Constants.HEAD)
          ? JGitProblem.unreadable(repository.top(), gone)
          : unknown(revision, gone);
    } catch (IOException unreadable) {
      throw JGitProblem.unreadable(repository.top(), unreadable);
    }
  }

  private static boolean isFile(int mode) {
    return FileMode.REGULAR_FILE.equals(mode) || FileMode.EXECUTABLE_FILE.equals(mode);
  }

  static Problem unknown(String revision, @Nullable Exception cause) {
    if (revision.equals(Constants.HEAD)) {
      return new Problem(
          ExitCode.NOT_FOUND,
          "Nothing is committed here yet.",
          "Commit something first, or take in what others have: git pull",
          cause);
    }
    return new Problem(
        ExitCode.NOT_FOUND,
        "There is no commit '%s' in this repository.".formatted(revision),
        "Run 'git log' to find the commit, or name a branch or a tag.",
        cause);
  }
}
