package dev.parlance.review;

import dev.parlance.Problem;
import dev.parlance.guide.Guide;
import dev.parlance.guide.Guides;
import dev.parlance.record.GuideReference;
import dev.parlance.repository.RecordDirectory;
import dev.parlance.repository.TeamGuide;
import dev.parlance.repository.WorkTree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The guides that records name, each looked for once: among those that are known, among those that
 * Parlance brings along, and last as the blob that git keeps of a team's guide.
 */
public final class RecordedGuides {

  private final List<Guide> known;
  private final Function<String, Optional<Guide>> stored;
  private final Map<GuideReference, Optional<Guide>> found = new HashMap<>();

  RecordedGuides(List<Guide> known, Function<String, Optional<Guide>> stored) {
    this.known = List.copyOf(known);
    this.stored = stored;
  }

  /**
   * The guides that the records of a repository name.
   *
   * @param known guides that are read already, such as the team's present one
   */
  public static RecordedGuides of(WorkTree tree, RecordDirectory directory, List<Guide> known) {
    return new RecordedGuides(
        known, blob -> TeamGuide.stored(tree, directory, blob).flatMap(RecordedGuides::readable));
  }

  /** The guide that a record names, word for word; empty where it is not to be found. */
  public Optional<Guide> named(GuideReference reference) {
    return found.computeIfAbsent(reference, this::find);
  }

  private Optional<Guide> find(GuideReference reference) {
    return known.stream()
        .filter(reference::names)
        .findFirst()
        .or(() -> Guides.shipped(reference.id(), reference.version()).filter(reference::names))
        .or(() -> blob(reference));
  }

  private Optional<Guide> blob(GuideReference reference) {
    return reference.blob().isEmpty()
        ? Optional.empty()
        : stored
            .apply(reference.blob())
            .filter(reference::names)
            .map(guide -> guide.storedAs(reference.blob()));
  }

  private static Optional<Guide> readable(TeamGuide file) {
    try {
      return Optional.of(file.guide());
    } catch (Problem noGuide) {
      return Optional.empty(); // a blob that holds no guide is not the one a record was made by
    }
  }
}
