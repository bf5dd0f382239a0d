package dev.parlance.repository;

import dev.parlance.Remembered;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A trail that is walked while the record that it belongs to is still looked for and read. */
public final class TrailAhead {

  private final WorkTree tree;
  private final Remembered<Optional<GitConversation>> objects;
  private @Nullable String path;
  private @Nullable Remembered<List<Trail.Step>> trail;

  /** Begins with what any trail needs: a running git is the better part of a short one. */
  public TrailAhead(WorkTree tree) {
    this.tree = tree;
    this.objects = new Remembered<>(() -> tree.readingGit().map(GitTrail::objects));
    objects.begin();
  }

  /** The trail of this file will be asked for, it seems; of several only the first is walked. */
  public void begin(String foreseen) {
    if (path == null) {
      path = foreseen;
      trail = new Remembered<>(() -> Trail.of(tree, foreseen, () -> objects.get().orElseThrow()));
      trail.begin();
    }
  }

  /** See {@link Trail#of}. */
  public List<Trail.Step> of(String asked) {
    return trail != null && asked.equals(path) ? trail.get() : Trail.of(tree, asked);
  }
}
