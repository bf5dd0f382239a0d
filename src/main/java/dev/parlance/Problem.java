package dev.parlance;

import org.jspecify.annotations.Nullable;

/**
 * Something a person can mend: one sentence on what is wrong, one on what to do next.
 *
 * <p>The only exception thrown on purpose. Anything else that reaches the runner is a bug.
 */
public final class Problem extends RuntimeException {

  private final ExitCode exitCode;
  private final String remedy;

  public Problem(ExitCode exitCode, String sentence, String remedy) {
    this(exitCode, sentence, remedy, null);
  }

  public Problem(ExitCode exitCode, String sentence, String remedy, @Nullable Throwable cause) {
    super(sentence, cause);
    this.exitCode = exitCode;
    this.remedy = remedy;
  }

  public ExitCode exitCode() {
    return exitCode;
  }

  /** What is wrong, as one sentence that names the thing. */
  public String sentence() {
    return String.valueOf(getMessage());
  }

  /** What to do next, as one sentence. */
  public String remedy() {
    return remedy;
  }
}
