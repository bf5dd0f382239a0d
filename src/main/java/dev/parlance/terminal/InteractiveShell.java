package dev.parlance.terminal;

import dev.parlance.ExitCode;
import java.util.function.Supplier;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;
import org.springframework.shell.core.command.CommandParser;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.jline.CommandCompleter;
import org.springframework.shell.jline.ExtendedDefaultParser;
import org.springframework.shell.jline.JLineInputProvider;
import org.springframework.shell.jline.JLineShellRunner;

/** The same commands at a prompt, one after the other; a failure does not end it. */
final class InteractiveShell {

  private final Commands commands;
  private final Console console;
  private final Supplier<String> prompt;

  InteractiveShell(Commands commands, Console console, Supplier<String> prompt) {
    this.commands = commands;
    this.console = console;
    this.prompt = prompt;
  }

  int run(Terminal terminal) {
    return Ending.of(
        console,
        () -> {
          CommandRegistry registry = commands.registry(console);
          new Runner(lines(terminal, registry), parser(), registry).run(new String[0]);
          return ExitCode.DONE.number();
        });
  }

  private Lines lines(Terminal terminal, CommandRegistry registry) {
    LineReader reader =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .completer(new CommandCompleter(registry))
            .parser(new ExtendedDefaultParser())
            // Without these two, ! and \ in a line are changed, and a history file is written.
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .variable(LineReader.DISABLE_HISTORY, true)
            .build();
    Lines lines = new Lines(reader);
    lines.setPromptProvider(() -> new AttributedString(Safe.line(prompt.get())));
    return lines;
  }

  /** Spring Shell shows a failure to parse in its own words, so ours come first. */
  private CommandParser parser() {
    Argv argv = new Argv(commands);
    return line -> {
      try {
        return argv.parse(line);
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

  /** Ctrl-C drops the line, Ctrl-D leaves. */
  private static final class Lines extends JLineInputProvider {

    Lines(LineReader reader) {
      super(reader);
    }

    @Override
    public String readInput() {
      try {
        return super.readInput().strip();
      } catch (UserInterruptException e) {
        return ""; // an empty line is passed over
      } catch (EndOfFileException e) {
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
