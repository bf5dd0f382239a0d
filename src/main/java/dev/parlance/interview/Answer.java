package dev.parlance.interview;

import dev.parlance.guide.Question;
import java.util.List;

/**
 * One answer: the options chosen, or don't-know.
 *
 * @param options option ids in the guide's order; don't-know is the one option {@link
 *     Question#DO_NOT_KNOW}
 * @param note free text that goes with it; empty where there is none
 * @param by who said it; empty where nobody is named
 * @param at when it was said, as ISO 8601; empty where it is not recorded
 */
public record Answer(List<String> options, String note, String by, String at) {

  public Answer {
    options = List.copyOf(options);
    if (options.isEmpty()) {
      throw new IllegalArgumentException("an answer holds at least one option");
    }
  }

  public static Answer of(String... options) {
    return new Answer(List.of(options), "", "", "");
  }

  public static Answer of(List<String> options) {
    return new Answer(options, "", "", "");
  }

  public boolean isDoNotKnow() {
    return options.contains(Question.DO_NOT_KNOW);
  }

  /** Whether it is nothing but its options. */
  public boolean isPlain() {
    return note.isEmpty() && by.isEmpty() && at.isEmpty();
  }
}
