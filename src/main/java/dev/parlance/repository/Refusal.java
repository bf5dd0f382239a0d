package dev.parlance.repository;

import dev.parlance.ExitCode;
import dev.parlance.Problem;

/** A reason to leave a repository alone: one sentence on why, one on what to do, and how far. */
record Refusal(Scope scope, ExitCode exitCode, String sentence, String remedy) {

  /** How far a refusal reaches. */
  enum Scope {
    /** Nothing may be written at all. */
    WRITING,
    /** A file may be written, a commit may not be made. */
    COMMITTING
  }

  static Refusal ofWriting(String sentence, String remedy) {
    return new Refusal(Scope.WRITING, ExitCode.GIT, sentence, remedy);
  }

  static Refusal ofCommitting(String sentence, String remedy) {
    return new Refusal(Scope.COMMITTING, ExitCode.GIT, sentence, remedy);
  }

  /** Git itself could do it; the engine that is embedded here cannot. */
  static Refusal ofMissingGit(String reason, String lack) {
    return ofCommitting(
        "%s, which takes git itself, and %s.".formatted(reason, lack),
        "Install git, or run the command again with --no-commit: it writes the file and leaves the"
            + " commit to you.");
  }

  static Refusal ofOurRules(String sentence, String remedy) {
    return new Refusal(Scope.WRITING, ExitCode.REFUSED, sentence, remedy);
  }

  Problem problem() {
    return new Problem(exitCode, sentence, remedy);
  }
}
