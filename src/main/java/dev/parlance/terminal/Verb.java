package dev.parlance.terminal;

import dev.parlance.ExitCode;

/** One thing that Parlance can be told to do: described by data, done by a method. */
interface Verb {

  Usage usage();

  default String name() {
    return usage().name();
  }

  /** Does it. What a person can mend is thrown as a {@link dev.parlance.Problem}. */
  ExitCode run(Words words, Console console);
}
