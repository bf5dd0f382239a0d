package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import java.util.List;
import java.util.Optional;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandParser;
import org.springframework.shell.core.command.ParsedInput;

/**
 * Understands the words of a call exactly as they arrived, and refuses what it does not understand.
 *
 * <p>Spring Shell's own parser joins the words and splits them again, which loses quoting, and lets
 * unknown options pass.
 */
final class Argv implements CommandParser {

  private final Commands commands;

  Argv(Commands commands) {
    this.commands = commands;
  }

  @Override
  public ParsedInput parse(String line) {
    return parse(Line.split(line));
  }

  ParsedInput parse(List<String> words) {
    words.forEach(Argv::refuseGarbled);
    if (asksForHelp(words)) {
      return helpFor(afterLeadingOptions(words));
    }
    Reading reading = new Reading(words);
    reading.leadingOptions();
    if (reading.has(Option.VERSION)) {
      return call(List.of(VersionCommand.NAME), List.of());
    }
    if (reading.rest().isEmpty()) {
      throw nothingAsked();
    }
    Usage usage =
        commands.longest(reading.rest()).orElseThrow(() -> commands.unknown(reading.rest()));
    ParsedInput input = reading.command(usage);
    if (reading.has(Option.VERSION) && !usage.declares(Option.VERSION)) {
      return call(List.of(VersionCommand.NAME), List.of());
    }
    Words.of(usage, input); // refuses an incomplete call before anything is done
    return input;
  }

  private static void refuseGarbled(String word) {
    boolean garbled =
        word.codePoints()
            .anyMatch(point -> point == 0xFFFD || Character.getType(point) == Character.SURROGATE);
    if (garbled) {
      throw new Problem(
          ExitCode.USAGE,
          "The word '%s' was damaged on its way here: the locale is not UTF-8.".formatted(word),
          "Set LC_ALL=C.UTF-8 and try again.");
    }
  }

  private static boolean asksForHelp(List<String> words) {
    return words.stream()
        .takeWhile(word -> !word.equals("--"))
        .anyMatch(word -> word.equals("--help") || word.equals("-h"));
  }

  private static List<String> afterLeadingOptions(List<String> words) {
    int next = 0;
    while (next < words.size() && words.get(next).startsWith("-")) {
      next += words.get(next).equals(Option.REPO.dashed()) ? 2 : 1;
    }
    return words.subList(Math.min(next, words.size()), words.size());
  }

  /** Whoever asks for help is not told off for the rest of the line. */
  private ParsedInput helpFor(List<String> words) {
    Optional<Usage> command = commands.longest(words);
    List<String> topic = command.map(Usage::words).orElse(words.stream().limit(1).toList());
    return call(List.of(HelpCommand.NAME), topic);
  }

  private static ParsedInput call(List<String> name, List<String> arguments) {
    ParsedInput.Builder input = ParsedInput.builder().commandName(name.get(0));
    name.stream().skip(1).forEach(input::addSubCommand);
    for (int i = 0; i < arguments.size(); i++) {
      input.addArgument(new CommandArgument(i, arguments.get(i)));
    }
    return input.build();
  }

  private static Problem nothingAsked() {
    return new Problem(
        ExitCode.USAGE,
        "No command is given, and there is nobody at a terminal to ask.",
        "See it at work with 'parlance demo'; 'parlance help' lists the commands.");
  }
}
