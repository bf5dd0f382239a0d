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
import java.util.function.Supplier;

/**
 * The guides that records name, each looked for once: among those at hand, among those that
 * Parlance brings along, in the team's present file, and last in the blob that git keeps of it.
 */
public final class RecordedGuides {

  private final List<Guide> known;
  private final Function<GuideReference, Optional<Guide>> elsewhere;
  private final Map<GuideReference, Optional<Guide>> found = new HashMap<>();

  RecordedGuides(List<Guide> known, Function<GuideReference, Optional<Guide>> elsewhere) {
    this.known = List.copyOf(known);
    this.elsewhere = elsewhere;
  }

  /**
   * The guides that the records of a repository name.
   *
   * @param known guides that are read already
   */
  public static RecordedGuides of(WorkTree tree, RecordDirectory directory, List<Guide> known) {
    return new RecordedGuides(
        known,
        reference ->
            readable(reference, () -> TeamGuide.inWorkTree(tree, directory))
                .filter(reference::names)
                .or(
                    () ->
                        readable(
                            reference, () -> TeamGuide.stored(tree, directory, reference.blob()))));
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
        .or(() -> elsewhere.apply(reference).filter(reference::names))
        .map(guide -> guide.storedAs(reference.blob()));
  }

  private static Optional<Guide> readable(
      GuideReference reference, Supplier<Optional<TeamGuide>> file) {
    try {
      return file.get().map(each -> each.guide(reference.version()));
    } catch (Problem noGuide) {
      return Optional.empty(); // what holds no guide is not the one a record was made by
    }
  }
}
