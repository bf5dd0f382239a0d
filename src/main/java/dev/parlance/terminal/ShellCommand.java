package dev.parlance.terminal;

import java.util.List;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.ExitStatus;

/** A verb as Spring Shell knows commands. Fails by its exit status, never by an exception. */
final class ShellCommand implements Command {

  private final Verb verb;
  private final Console console;

  ShellCommand(Verb verb, Console console) {
    this.verb = verb;
    this.console = console;
  }

  @Override
  public String getName() {
    return verb.name();
  }

  @Override
  public String getDescription() {
    return verb.usage().description();
  }

  @Override
  public String getGroup() {
    return verb.usage().group().title();
  }

  @Override
  public List<CommandOption> getOptions() {
    return verb.usage().understood().stream().map(ShellCommand::option).toList();
  }

  @Override
  public ExitStatus execute(CommandContext context) {
    Words words = Words.of(verb.usage(), context.parsedInput());
    Console ours = console.as(words);
    int number =
        Ending.of(
            ours,
            () -> {
              int answered = verb.run(words, ours).number();
              ours.flush();
              return answered;
            });
    return new ExitStatus(number, "");
  }

  private static CommandOption option(Option option) {
    return CommandOption.with()
        .longName(option.name())
        .shortName(option.letter().isEmpty() ? ' ' : option.letter().charAt(0))
        .description(option.description())
        .required(option.count() == Option.Count.NEEDED)
        .type(String.class)
        .build();
  }
}
