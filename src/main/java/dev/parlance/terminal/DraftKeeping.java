package dev.parlance.terminal;

import dev.parlance.guide.Guide;
import dev.parlance.interview.Aim;
import dev.parlance.interview.DraftWriter;
import dev.parlance.interview.Review;
import dev.parlance.repository.Drafts;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Keeps a review on disk: after every reply, so that nothing is lost however it ends. */
final class DraftKeeping implements Keeping {

  private final Drafts drafts;
  private final DraftWriter writer;
  private final AnswersOutput output;
  private final Aim aim;
  private @Nullable String name;

  DraftKeeping(Drafts drafts, Guide guide, AnswersOutput output, Occasion occasion) {
    this.drafts = drafts;
    this.writer = new DraftWriter(guide);
    this.output = output;
    this.aim = occasion.aim();
    this.name = occasion.draft().isEmpty() ? null : occasion.draft();
  }

  @Override
  public void keep(Review review) {
    if (review.sheet().components().isEmpty()) {
      return;
    }
    String text = writer.write(review, aim);
    if (name == null) {
      name = drafts.begin(review.sheet().components().get(0).name(), text);
    } else {
      drafts.save(name, text);
    }
  }

  @Override
  public String save(String file, Review review) {
    if (file.isEmpty()) {
      return whereabouts();
    }
    output.write(file, review.sheet());
    return "The answers so far are written to %s.".formatted(file);
  }

  @Override
  public String whereabouts() {
    return name == null
        ? "Nothing is kept yet."
        : "Every answer is kept as the draft '%s'.".formatted(name);
  }

  @Override
  public String remedy() {
    return name == null
        ? "Begin again with the same command."
        : "Go on with: parlance resume " + name;
  }

  /** Lets {@code edit} change a text in a file that is gone afterwards. */
  String edited(String text, Consumer<Path> edit) {
    return drafts.edited(name == null ? "review" : name, text, edit);
  }

  /** The review is on file, and its draft is not needed any more. */
  void done() {
    if (name != null) {
      drafts.discard(name);
    }
  }
}
