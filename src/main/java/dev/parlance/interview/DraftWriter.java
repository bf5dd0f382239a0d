package dev.parlance.interview;

import dev.parlance.Yaml;
import dev.parlance.guide.Guide;
import dev.parlance.guide.Question;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes a review that is not finished: an answers file that says under which guide it was made,
 * how each answered question read, and which steps are behind it.
 */
public final class DraftWriter {

  private final Guide guide;

  public DraftWriter(Guide guide) {
    this.guide = guide;
  }

  /** The text of the draft. */
  public String write(Review review, Aim aim) {
    return AnswerSheetWriter.write(review.sheet())
        + "draft:\n"
        + "  guide: {id: %s, version: %s, digest: %s}\n"
            .formatted(
                Yaml.scalar(guide.head().id()),
                Yaml.scalar(guide.head().version()),
                Yaml.scalar(guide.digest()))
        + "  questions: %s\n".formatted(AnswerSheetWriter.map(questions(review)))
        + (aim.isRevision() ? "  revises: %s\n".formatted(Yaml.scalar(aim.revises())) : "")
        + (aim.supersedes().isEmpty()
            ? ""
            : "  supersedes: %s\n".formatted(AnswerSheetWriter.list(aim.supersedes())))
        + (aim.options().isEmpty()
            ? ""
            : "  options: %s\n".formatted(AnswerSheetWriter.map(aim.sortedOptions())))
        + "  passed: %s\n".formatted(AnswerSheetWriter.list(passed(review)));
  }

  private Map<String, String> questions(Review review) {
    Map<String, String> questions = new TreeMap<>();
    for (Component component : review.sheet().components()) {
      for (String id : component.answers().byQuestion().keySet()) {
        Question question = guide.question(id);
        questions.put(id, Fingerprint.of(question));
      }
    }
    return questions;
  }

  private static List<String> passed(Review review) {
    return review.passed().stream().map(Step::label).sorted(Comparator.naturalOrder()).toList();
  }
}
