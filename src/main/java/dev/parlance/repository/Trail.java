package dev.parlance.repository;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

/** The commits that touched one record, the newest first, also under its earlier names. */
public final class Trail {

  /**
   * A commit, and the record as it was then.
   *
   * @param author {@code Name <address>}
   * @param textOrNull none where the commit took the file away, or where it is no text
   */
  public record Step(
      String commit,
      String path,
      String author,
      ZonedDateTime when,
      String subject,
      List<Trailer> trailers,
      @Nullable String textOrNull) {

    public Step {
      trailers = List.copyOf(trailers);
    }

    /** The values of the trailers with this key. */
    public Stream<String> saying(String key) {
      return trailers.stream().filter(each -> each.key().equals(key)).map(Trailer::value);
    }
  }

  private final OpenRepository repository;
  private final List<Step> steps = new ArrayList<>();
  private String path;

  private Trail(OpenRepository repository, String path) {
    this.repository = repository;
    this.path = path;
  }

  /** The trail of the file at this path; empty where it was never committed. */
  public static List<Step> of(WorkTree tree, String path) {
    try (OpenRepository repository = tree.repository()) {
      Trail trail = new Trail(repository, path);
      trail.walk();
      return List.copyOf(trail.steps);
    } catch (IOException unreadable) {
      throw JGitProblem.unreadable(tree.top(), unreadable);
    }
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
      for (RevCommit commit : walk) {
        walk.parseBody(commit);
        steps.add(step(commit));
        path = renames.before.getOrDefault(commit.getId(), path);
      }
    }
  }

  private Step step(RevCommit commit) throws IOException {
    PersonIdent author = commit.getAuthorIdent();
    return new Step(
        commit.getName(),
        path,
        "%s <%s>".formatted(author.getName(), author.getEmailAddress()),
        author.getWhenAsInstant().atZone(author.getZoneId()),
        commit.getShortMessage(),
        commit.getFooterLines().stream()
            .filter(line -> Trailer.isKey(line.getKey()))
            .map(line -> new Trailer(line.getKey(), line.getValue()))
            .toList(),
        text(commit));
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
