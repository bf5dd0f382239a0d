package dev.parlance.terminal;

import dev.parlance.ExitCode;
import java.util.List;
import java.util.function.Supplier;

/** Which Parlance this is, and on what it runs. */
final class VersionCommand implements Verb {

  static final String NAME = "version";

  private static final Usage USAGE =
      Usage.of(NAME, Group.PARLANCE, "Shows the versions of Parlance, of its guide and of Java.");

  private final Supplier<List<String>> more;

  /** The lines that follow the two about Parlance and Java. */
  VersionCommand(Supplier<List<String>> more) {
    this.more = more;
  }

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitCode run(Words words, Console console) {
    Version version = Version.read();
    console.result("parlance " + version.number() + " (commit " + version.commit() + ")");
    console.result("Java " + Runtime.version());
    more.get().forEach(console::result);
    return ExitCode.DONE;
  }
}
