package dev.parlance.repository;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.eclipse.jgit.errors.MissingObjectException;
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

/** The few things a commit is made of, done by JGit. */
final class JGitEngine implements Engine {

  private static final String REPLACEMENTS = "refs/replace/";

  private final OpenRepository repository;
  private final Repository jgit;

  /** The content and the name of each blob that was written, by the path it was written for. */
  private final Map<String, byte[]> contents = new HashMap<>();

  private final Map<String, String> blobs = new HashMap<>();

  JGitEngine(OpenRepository repository) {
    this.repository = repository;
    this.jgit = repository.jgit();
  }

  @Override
  public Head head() {
    try (var walk = new RevWalk(jgit)) {
      ObjectId id = jgit.resolve(Constants.HEAD);
      if (id == null) {
        return Head.UNBORN;
      }
      RevCommit commit = walk.parseCommit(id);
      return new Head(commit.name(), commit.getTree().name());
    } catch (IOException unreadable) {
      throw JGitProblem.unreadable(repository.top(), unreadable);
    }
  }

  @Override
  public Path index() {
    return repository.index();
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

  /** Whether git reads anything in the place of something else. */
  boolean replacesAny() {
    try {
      return !jgit.getRefDatabase().getRefsByPrefix(REPLACEMENTS).isEmpty();
    } catch (IOException unreadable) {
      throw JGitProblem.unreadable(repository.top(), unreadable);
    }
  }

  @Override
  public SortedMap<String, StagedFile> stage(List<FileChange> changes) {
    SortedMap<String, StagedFile> staged = new TreeMap<>();
    try (ObjectInserter inserter = jgit.newObjectInserter()) {
      var writer = new BlobWriter(repository, repository.gitIndex(), inserter);
      for (FileChange change : changes) {
        StagedFile file = writer.write(change);
        staged.put(change.path(), file);
        contents.put(change.path(), change.after());
        blobs.put(change.path(), name(file));
      }
      inserter.flush();
      return staged;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public SortedMap<String, StagedFile> staged(Collection<String> paths) {
    GitIndex index = repository.gitIndex();
    SortedMap<String, StagedFile> staged = new TreeMap<>();
    paths.forEach(path -> staged.put(path, index.staged(path)));
    return staged;
  }

  /** Where a hook stands in the way, git serves. */
  @Override
  public Proposal reviewed(Proposal proposal, Verification verification, Consumer<String> say) {
    return proposal;
  }

  @Override
  public void publishIndex(SortedMap<String, StagedFile> files, String transaction) {
    new IndexEdit(repository, this::blobOf, transaction).publish(files);
  }

  /** What was written a moment ago is not summed up again. */
  private String blobOf(String path, byte[] content) {
    return Arrays.equals(content, contents.get(path))
        ? blobs.getOrDefault(path, "")
        : new JGitReading(repository).blobOf(path, content);
  }

  @Override
  public String writeCommit(Head head, Proposal proposal) {
    var identity = new Identity(repository);
    try (ObjectReader reader = jgit.newObjectReader();
        ObjectInserter inserter = jgit.newObjectInserter()) {
      CommitBuilder commit = new CommitBuilder();
      ObjectId tree = head.tree() == null ? null : ObjectId.fromString(head.tree());
      commit.setTreeId(new TreeEdit(reader, inserter).edited(tree, proposal.files()));
      if (head.commit() != null) {
        commit.setParentId(ObjectId.fromString(head.commit()));
      }
      commit.setAuthor(identity.person(Identity.Role.AUTHOR));
      commit.setCommitter(identity.person(Identity.Role.COMMITTER));
      commit.setMessage(proposal.message());
      ObjectId id = inserter.insert(commit);
      inserter.flush();
      return id.name();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public boolean moveHead(Head head, String commit, Proposal proposal) {
    try {
      RefUpdate update = jgit.updateRef(Constants.HEAD);
      update.setExpectedOldObjectId(
          head.commit() == null ? ObjectId.zeroId() : ObjectId.fromString(head.commit()));
      update.setNewObjectId(ObjectId.fromString(commit));
      update.setRefLogIdent(new Identity(repository).person(Identity.Role.COMMITTER));
      update.setRefLogMessage(head.logged(proposal.subject()), false);
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

  @Override
  public void announce(Consumer<String> say) {}

  @Override
  public boolean same(Head one, Head other, Collection<String> paths) {
    return paths.stream().allMatch(path -> blob(one, path).equals(blob(other, path)));
  }

  @Override
  public boolean has(Head head, SortedMap<String, StagedFile> files) {
    return files.entrySet().stream()
        .allMatch(file -> blob(head, file.getKey()).equals(name(file.getValue())));
  }

  @Override
  public boolean reached(String commit, String ref) {
    try (var walk = new RevWalk(jgit)) {
      ObjectId tip = jgit.resolve(ref);
      return tip != null
          && walk.isMergedInto(
              walk.parseCommit(ObjectId.fromString(commit)), walk.parseCommit(tip));
    } catch (MissingObjectException neverWritten) {
      return false;
    } catch (IOException unreadable) {
      throw JGitProblem.unreadable(repository.top(), unreadable);
    }
  }

  private static String name(StagedFile file) {
    return file.blob() == null ? "" : file.blob();
  }

  private String blob(Head head, String path) {
    if (head.tree() == null) {
      return "";
    }
    try (TreeWalk found = TreeWalk.forPath(jgit, path, ObjectId.fromString(head.tree()))) {
      return found == null ? "" : found.getObjectId(0).name();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
