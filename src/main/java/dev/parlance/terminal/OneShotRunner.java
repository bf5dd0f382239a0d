package dev.parlance.terminal;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import org.springframework.shell.core.InputReader;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandExecutor;
import org.springframework.shell.core.command.CommandRegistry;

/** Runs one command with the words as they arrived, and answers its exit code. */
final class OneShotRunner {

  private final Argv argv;
  private final CommandRegistry registry;
  private final Console console;

  OneShotRunner(Commands commands, Console console) {
    this.argv = new Argv(commands);
    this.registry = commands.registry(console);
    this.console = console;
  }

  int run(List<String> words) {
    Console heard = words.contains(Option.DEBUG.dashed()) ? console.debugging() : console;
    return Ending.of(heard, () -> new CommandExecutor(registry).execute(context(words)).code());
  }

  private CommandContext context(List<String> words) {
    // Commands print through the Console; what Spring Shell would print itself is not ours.
    PrintWriter unheard = new PrintWriter(Writer.nullWriter());
    return new CommandContext(argv.parse(words), registry, unheard, new InputReader() {});
  }
}
