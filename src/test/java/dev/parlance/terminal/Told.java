package dev.parlance.terminal;

import dev.parlance.ExitCode;
import java.util.function.BiFunction;

/** A command for tests: any usage, and anything to do. */
record Told(Usage usage, BiFunction<Words, Console, ExitCode> work) implements Verb {

  static Told nothing(Usage usage) {
    return new Told(usage, (words, console) -> ExitCode.DONE);
  }

  static Told to(BiFunction<Words, Console, ExitCode> work) {
    return new Told(Usage.of("work", Group.DECIDE, "Works."), work);
  }

  @Override
  public ExitCode run(Words words, Console console) {
    return work.apply(words, console);
  }
}
