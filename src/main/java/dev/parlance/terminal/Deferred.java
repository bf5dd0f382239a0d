package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.Remembered;
import java.util.function.Supplier;

/** A verb of which a start needs no more than the name: the rest is made when it is asked for. */
final class Deferred implements Verb {

  private final String name;
  private final Supplier<Verb> verb;

  Deferred(String name, Supplier<Verb> verb) {
    this.name = name;
    this.verb = new Remembered<>(verb);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Usage usage() {
    Usage usage = verb.get().usage();
    if (!usage.name().equals(name)) {
      throw new IllegalArgumentException("'%s' is called '%s'".formatted(usage.name(), name));
    }
    return usage;
  }

  @Override
  public ExitCode run(Words words, Console console) {
    return verb.get().run(words, console);
  }
}
