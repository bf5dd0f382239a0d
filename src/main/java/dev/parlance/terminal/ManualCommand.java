package dev.parlance.terminal;

import dev.parlance.ExitCode;
import java.util.List;

/** The manual page, for {@code man}. */
final class ManualCommand implements Verb {

  static final Usage USAGE =
      Usage.of("manual", Group.PARLANCE, "Prints the manual page, for man -l.")
          .example("manual > parlance.1", "The page as a file.");

  private final List<Usage> usages;

  /** Describes these commands, of which it is one itself. */
  ManualCommand(List<Usage> usages) {
    this.usages = List.copyOf(usages);
  }

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitCode run(Words words, Console console) {
    console.result(new ManualPage(usages, Version.read()).text());
    return ExitCode.DONE;
  }
}
