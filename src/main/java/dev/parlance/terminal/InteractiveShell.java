package dev.parlance.terminal;

import dev.parlance.ExitCode;
import java.io.IOError;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;
import org.springframework.shell.core.command.CommandParser;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.jline.ExtendedDefaultParser;
import org.springframework.shell.jline.JLineInputProvider;
import org.springframework.shell.jline.JLineShellRunner;

/** The same commands at a prompt, one after the other; a failure does not end it. */
final class InteractiveShell {

  private final Commands commands;
  private final Console console;
  private final Place place;

  InteractiveShell(Commands commands, Console console, Place place) {
    this.commands = commands;
    this.console = console;
    this.place = place;
  }

  int run(Terminal terminal) {
    return Ending.of(
        console,
        () -> {
          console.say("Parlance: help lists the commands, Tab completes, exit leaves.");
          Interruption interruption = new Interruption(console, terminal);
          CommandRegistry registry = commands.registry(console.stoppedBy(interruption::isWanted));
          new Runner(lines(terminal, interruption), parser(), registry).run(new String[0]);
          return ExitCode.DONE.number();
        });
  }

  private Lines lines(Terminal terminal, Interruption interruption) {
    LineReader reader =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .appName("parlance")
            .completer(new LineCompleter(commands, place::words))
            .parser(new ExtendedDefaultParser())
            // Without it, ! and \ in a line are changed.
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .variable(LineReader.DISABLE_HISTORY, place.history().isEmpty())
            .build();
    place.history().ifPresent(file -> reader.setVariable(LineReader.HISTORY_FILE, file));
    Lines lines = new Lines(reader, console, interruption);
    lines.setPromptProvider(
        () -> new AttributedString(Safe.line(place.prompt(Extent.of(terminal).columns()))));
    return lines;
  }

  /** Spring Shell shows a failure to parse in its own words, so ours come first. */
  private CommandParser parser() {
    Argv argv = new Argv(commands);
    return line -> {
      try {
        return argv.parse(line.replaceFirst("^\\s*parlance\\s+(?=\\S)", "")); // as hints have it
      } catch (RuntimeException e) {
        Ending.of(
            console,
            () -> {
              throw e;
            });
        throw e;
      }
    };
  }

  /**
   * Ctrl-C drops the line, Ctrl-D leaves. Lines that were pasted together run one by one, up to a
   * Ctrl-C.
   */
  private static final class Lines extends JLineInputProvider {

    private final Console console;
    private final Interruption interruption;
    private final Deque<String> pasted = new ArrayDeque<>();

    Lines(LineReader reader, Console console, Interruption interruption) {
      super(reader);
      this.console = console;
      this.interruption = interruption;
    }

    @Override
    public String readInput() {
      if (interruption.isWanted()) {
        pasted.clear();
      }
      String line = next();
      interruption.listen();
      return line;
    }

    private String next() {
      if (!pasted.isEmpty()) {
        console.say("> " + pasted.element());
        return pasted.remove();
      }
      try {
        pasted.addAll(Line.each(super.readInput().strip()));
        return pasted.isEmpty() ? "" : pasted.remove();
      } catch (UserInterruptException e) {
        return ""; // an empty line is passed over
      } catch (EndOfFileException | IOError | IllegalStateException e) { // closed by a signal
        return "quit";
      }
    }
  }

  /** Says nothing of its own: what there is to say has been said through the console. */
  private static final class Runner extends JLineShellRunner {

    Runner(Lines lines, CommandParser parser, CommandRegistry registry) {
      super(lines, parser, registry);
    }

    @Override
    public void print(String message) {}
  }
}
