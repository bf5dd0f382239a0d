package dev.parlance.terminal;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whoever sits at the terminal, if anybody does: only then is anything ever asked. */
final class Person {

  private final Streams streams;
  private final Map<String, String> environment;
  private final Tty tty;
  private @Nullable Asking asking;

  Person(Streams streams, Map<String, String> environment, Tty tty) {
    this.streams = streams;
    this.environment = environment;
    this.tty = tty;
  }

  /** A terminal that cannot move its cursor counts as nobody. */
  boolean isThere() {
    return streams.isTerminal() && !environment.getOrDefault("TERM", "dumb").equals("dumb");
  }

  Asking asked() {
    if (asking == null) {
      asking = new Asking(tty.open(), Palette.of(streams, environment));
    }
    return asking;
  }
}
