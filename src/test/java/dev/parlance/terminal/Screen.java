package dev.parlance.terminal;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Both streams of a run, caught, and the runs that fill them. */
final class Screen {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  Streams pipe() {
    return Streams.ofPipe(InputStream.nullInputStream(), out, err);
  }

  /** Standard output is somewhere else. */
  Streams pipeTo(OutputStream elsewhere) {
    return Streams.ofPipe(InputStream.nullInputStream(), elsewhere, err);
  }

  Streams terminal() {
    return Streams.ofTerminal(InputStream.nullInputStream(), out, err);
  }

  /** A console as a terminal with these variables in its environment would have it. */
  Console console(Map<String, String> environment) {
    Streams streams = terminal();
    return new Console(streams, Palette.of(streams, environment), Console.Talk.NORMAL);
  }

  int run(Verb verb, String... words) {
    Commands commands = Commands.withHelp(List.of(verb));
    return new OneShotRunner(commands, Console.plain(pipe())).run(List.of(words));
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  String both() {
    return out() + err();
  }
}
