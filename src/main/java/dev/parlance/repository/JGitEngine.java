package dev.parlance.repository;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.jspecify.annotations.Nullable;

/** The few things a commit is made of, done by JGit; in what order is the protocol's business. */
final class JGitEngine {

  private static final String REPLACEMENTS = "refs/replace/";

  private final OpenRepository repository;
  private final Repository jgit;

  JGitEngine(OpenRepository repository) {
    this.repository = repository;
    this.jgit = repository.jgit();
  }

  Head head() {
    try (var walk = new RevWalk(jgit)) {
      ObjectId id = jgit.resolve(Constants.HEAD);
      if (id == null) {
        return new Head(null, null);
      }
      RevCommit commit = walk.parseCommit(id);
      return new Head(commit.getId(), commit.getTree().getId());
    } catch (IOException unreadable) {
      throw JGitProblem.unreadable(repository.top(), unreadable);
    }
  }

  /** Whether git reads another commit in HEAD's place, which JGit does not. */
  boolean replacedHead() {
    try {
      Ref head = jgit.exactRef(Constants.HEAD);
      ObjectId id = head == null ? null : head.getObjectId();
      return id != null && jgit.exactRef(REPLACEMENTS + id.name()) != null;
    } catch (IOException unreadable) {
      throw JGitProblem.unreadable(repository.top(), unreadable);
    }
  }

  /** Writes the blobs of {@code changes}; nothing refers to them yet. */
  SortedMap<String, StagedFile> stage(Collection<FileChange> changes) {
    SortedMap<String, StagedFile> staged = new TreeMap<>();
    try (ObjectInserter inserter = jgit.newObjectInserter()) {
      var index = GitIndex.read(repository);
      var blobs = new BlobWriter(repository, index, inserter);
      for (FileChange change : changes) {
        staged.put(change.path(), blobs.write(change));
      }
      inserter.flush();
      return staged;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Puts an index in place that differs from the present one by {@code files} only. */
  void publishIndex(SortedMap<String, StagedFile> files, String transaction) {
    try {
      new IndexEdit(repository, transaction).publish(files);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Writes a commit on {@code head} that changes {@code files} only; nothing refers to it yet. */
  ObjectId writeCommit(Head head, SortedMap<String, StagedFile> files, CommitMessage message) {
    var identity = new Identity(repository);
    try (ObjectReader reader = jgit.newObjectReader();
        ObjectInserter inserter = jgit.newObjectInserter()) {
      CommitBuilder commit = new CommitBuilder();
      commit.setTreeId(new TreeEdit(reader, inserter).edited(head.tree(), files));
      if (head.commit() != null) {
        commit.setParentId(head.commit());
      }
      commit.setAuthor(identity.person(Identity.Role.AUTHOR));
      commit.setCommitter(identity.person(Identity.Role.COMMITTER));
      commit.setMessage(message.text());
      ObjectId id = inserter.insert(commit);
      inserter.flush();
      return id;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Moves HEAD's branch from {@code head} to {@code commit}; false if it is not there any more. */
  boolean moveHead(Head head, ObjectId commit, CommitMessage message) {
    try {
      RefUpdate update = jgit.updateRef(Constants.HEAD);
      update.setExpectedOldObjectId(head.commit() == null ? ObjectId.zeroId() : head.commit());
      update.setNewObjectId(commit);
      update.setRefLogIdent(new Identity(repository).person(Identity.Role.COMMITTER));
      String kind = head.unborn() ? "commit (initial): " : "commit: ";
      update.setRefLogMessage(kind + message.subject(), false);
      RefUpdate.Result result = update.update();
      return switch (result) {
        case NEW, FAST_FORWARD -> true;
        case LOCK_FAILURE, REJECTED -> false;
        default -> throw new IOException("HEAD could not be moved (%s)".formatted(result));
      };
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Whether {@code paths} are the same at both commits. */
  boolean same(Head one, Head other, Collection<String> paths) {
    return paths.stream().allMatch(path -> Objects.equals(blob(one, path), blob(other, path)));
  }

  private @Nullable ObjectId blob(Head head, String path) {
    if (head.tree() == null) {
      return null;
    }
    try (TreeWalk found = TreeWalk.forPath(jgit, path, head.tree())) {
      return found == null ? null : found.getObjectId(0);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
