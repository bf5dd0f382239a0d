package dev.parlance.review;

import dev.parlance.guide.Guide;
import dev.parlance.interview.Answers;
import dev.parlance.record.DecisionRecord;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The guides that the records of a log were made by, each asked once about the same answers. */
final class Advisers {

  private final RecordedGuides guides;
  private final Map<String, Reconsideration> byDigest = new HashMap<>();
  private final Map<Asked, Reconsidered> asked = new HashMap<>();
  private final Set<String> named = new HashSet<>();

  private record Asked(String digest, Answers answers) {}

  Advisers(RecordedGuides guides) {
    this.guides = guides;
  }

  /** The guide that a record names; none where it is not to be found. */
  Optional<Guide> guideOf(DecisionRecord record) {
    return guides.named(record.guide());
  }

  Reconsidered reconsidered(Guide guide, Answers answers) {
    return asked.computeIfAbsent(
        new Asked(guide.digest(), answers),
        unused ->
            byDigest
                .computeIfAbsent(guide.digest(), digest -> new Reconsideration(guide))
                .of(answers));
  }

  /** Whether no record before named this guide. */
  boolean isFirstNaming(Guide guide) {
    return named.add(guide.digest());
  }
}
