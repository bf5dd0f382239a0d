package dev.parlance;

import dev.parlance.terminal.Parlance;
import dev.parlance.terminal.Rehearsal;
import dev.parlance.terminal.Streams;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;

/** Starts Parlance: the one place that asks the JVM for its streams, clock and environment. */
public final class Main {

  private Main() {}

  public static void main(String[] words) {
    // Both for a rehearsal as well, which is to load all that a command does.
    Supplier<Surroundings> surroundings = Main::surroundings;
    Streams streams = streams();
    boolean rehearses = words.length == 3 && words[0].equals(Rehearsal.WORD);
    System.exit(
        rehearses
            ? Rehearsal.in(words[1], words[2], surroundings)
            : Parlance.run(List.of(words), surroundings, streams));
  }

  private static Surroundings surroundings() {
    return Surroundings.of(Path.of(""), System.getenv(), new LocalClock());
  }

  /** The clock of the system, which reads the tables of time zones only when it is asked. */
  private static final class LocalClock extends Clock {

    @Override
    public ZoneId getZone() {
      return ZoneId.systemDefault();
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return Clock.system(zone);
    }

    @Override
    public Instant instant() {
      return Instant.now();
    }
  }

  private static Streams streams() {
    // System.out would keep to itself that the disk is full or that the reader has gone away.
    var out = new FileOutputStream(FileDescriptor.out);
    var err = new FileOutputStream(FileDescriptor.err);
    return somebodyIsThere()
        ? Streams.ofTerminal(System.in, out, err)
        : Streams.ofPipe(System.in, out, err);
  }

  @SuppressWarnings("SystemConsoleNull") // null is the answer before 22 only, see below
  private static boolean somebodyIsThere() {
    Console console = System.console();
    if (console == null || Runtime.version().feature() < 22) {
      return console != null;
    }
    try {
      // From 22 on there is a console even in a pipe, and it has to be asked.
      Method isTerminal = Console.class.getMethod("isTerminal");
      return (boolean) isTerminal.invoke(console);
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
