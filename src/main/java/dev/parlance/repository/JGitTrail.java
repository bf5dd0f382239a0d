package dev.parlance.repository;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.diff.DiffConfig;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.FollowFilter;
import org.eclipse.jgit.revwalk.RenameCallback;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.jspecify.annotations.Nullable;

/** A trail that JGit walks. */
final class JGitTrail {

  private final OpenRepository repository;
  private final List<Trail.Step> steps = new ArrayList<>();
  private String path;

  JGitTrail(OpenRepository repository, String path) {
    this.repository = repository;
    this.path = path;
  }

  List<Trail.Step> steps() throws IOException {
    walk();
    return List.copyOf(steps);
  }

  private void walk() throws IOException {
    ObjectId head = repository.jgit().resolve(Constants.HEAD);
    if (head == null) {
      return;
    }
    try (var walk = new RevWalk(repository.jgit())) {
      Renames renames = new Renames();
      FollowFilter filter = FollowFilter.create(path, Renames.WANTED.get(DiffConfig.KEY));
      filter.setRenameCallback(renames);
      walk.setTreeFilter(filter);
      walk.markStart(walk.parseCommit(head));
      for (RevCommit commit = walk.next(); commit != null; commit = walk.next()) {
        walk.parseBody(commit);
        steps.add(step(commit));
        path = renames.before.getOrDefault(commit.getId(), path);
      }
    }
  }

  private Trail.Step step(RevCommit commit) throws IOException {
    PersonIdent author = commit.getAuthorIdent();
    return new Trail.Step(
        commit.getName(),
        path,
        "%s <%s>".formatted(author.getName(), author.getEmailAddress()),
        author.getWhenAsInstant().atZone(author.getZoneId()),
        commit.getShortMessage(),
        commit.getFooterLines().stream()
            .filter(line -> Trailer.isKey(line.getKey()))
            .map(line -> new Trailer(line.getKey(), line.getValue()))
            .toList(),
        text(commit),
        commit.getRawGpgSignature() == null ? Signature.NONE : Signature.NOT_VERIFIED);
  }

  private @Nullable String text(RevCommit commit) throws IOException {
    ObjectId blob = blob(commit);
    if (blob == null) {
      return null;
    }
    ObjectLoader loader = repository.jgit().open(blob);
    if (loader.getSize() > RecordFiles.LARGEST) {
      return null;
    }
    try {
      return Text.decode(loader.getCachedBytes());
    } catch (CharacterCodingException notUtf8) {
      return null;
    }
  }

  private @Nullable ObjectId blob(RevCommit commit) throws IOException {
    try (TreeWalk found = TreeWalk.forPath(repository.jgit(), path, commit.getTree())) {
      return found == null ? null : found.getObjectId(0);
    }
  }

  /** JGit walks ahead of what it hands out; hence the commit beside each earlier name. */
  private static final class Renames extends RenameCallback {

    private static final Config WANTED = new Config();

    static {
      WANTED.setString("diff", null, "renames", "true");
    }

    private final Map<ObjectId, String> before = new HashMap<>();

    @Override
    public void renamed(DiffEntry entry) {
      throw new IllegalStateException("JGit does not say which commit renamed " + entry);
    }

    @Override
    public void renamed(DiffEntry entry, RevCommit commit) {
      before.put(commit.getId(), entry.getOldPath());
    }
  }
}
