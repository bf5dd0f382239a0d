package dev.parlance.terminal;

import java.util.Map;

/** Whether the output may be coloured. */
enum Palette {
  INKS,
  NONE;

  static Palette of(Streams streams, Map<String, String> environment) {
    boolean refused =
        !environment.getOrDefault("NO_COLOR", "").isEmpty()
            || environment.getOrDefault("TERM", "dumb").equals("dumb");
    return refused || !streams.isTerminal() ? NONE : INKS;
  }
}
