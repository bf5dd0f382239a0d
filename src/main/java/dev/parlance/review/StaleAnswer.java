package dev.parlance.review;

import java.util.Locale;

/**
 * A recorded answer that a guide does not know as it stands.
 *
 * @param answer as it was recorded: {@code kind=infra}, or {@code kind} where the question is gone
 * @param now what it is called now, or what is nearest to it; empty where nothing is
 * @param cause why it is stale
 */
public record StaleAnswer(String answer, String now, Cause cause) {

  /** Why an answer is stale. */
  public enum Cause {
    /** The guide says what it is called now, so that it still counts. */
    RENAMED,
    /** The question or the option is gone, and something of a similar name is there. */
    NEAR,
    /** The question or the option is gone. */
    GONE,
    /** The question takes one option now, and several were answered. */
    ONE_OPTION_ONLY;

    /** The word of the contract: "one-option-only". */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Whether the guide can do nothing with it. */
  public boolean isLost() {
    return cause != Cause.RENAMED;
  }
}
